namespace Diplomacy.Domain.Tool.Commands;

/// <summary>How tags are written.</summary>
internal enum TagFormat
{
    /// <summary>A table for people.</summary>
    Table,

    /// <summary>JSON Lines: one object a line.</summary>
    Jsonl,

    /// <summary>One JSON array of the same objects.</summary>
    Json,

    /// <summary>Comma-separated values, for spreadsheets and statistics.</summary>
    Csv,

    /// <summary>A page for a browser, the words that spoke for each label marked.</summary>
    Html,
}
