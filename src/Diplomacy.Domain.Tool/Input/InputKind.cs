namespace Diplomacy.Domain.Tool.Input;

/// <summary>How paragraphs are read.</summary>
internal enum InputKind
{
    /// <summary>Plain text; blank lines part the paragraphs.</summary>
    Text,

    /// <summary>JSON Lines; one object with a text a line.</summary>
    Jsonl,

    /// <summary>Comma-separated values with a header; a column named text, perhaps one named id.</summary>
    Csv,

    /// <summary>The same, tab-separated.</summary>
    Tsv,
}
