namespace Diplomacy.Domain.Tool.Commands;

/// <summary>How scores are written.</summary>
internal enum EvaluationFormat
{
    /// <summary>Tables for people.</summary>
    Table,

    /// <summary>One JSON object.</summary>
    Json,
}
