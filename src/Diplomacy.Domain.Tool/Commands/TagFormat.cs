namespace Diplomacy.Domain.Tool.Commands;

/// <summary>How tags are written.</summary>
internal enum TagFormat
{
    /// <summary>A table for people.</summary>
    Table,

    /// <summary>JSON Lines.</summary>
    Jsonl,
}
