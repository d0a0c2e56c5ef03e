namespace Diplomacy.Domain.Training.Corpus.Converting;

/// <summary>How a file of another format is read.</summary>
public sealed record ConvertOptions
{
    /// <summary>
    /// For CSV and TSV: which column holds what. Keys are <c>id text track tactics techniques labels source group note also</c>; what is
    /// not named is looked for under its own name. A column <c>labels</c> holds labels of any kind, mixed.
    /// </summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>What a text without any label of a kind says of that kind. Default: <see cref="MissingLabels.Unknown"/>.</summary>
    public MissingLabels Missing { get; init; }

    /// <summary>The source of paragraphs that name none themselves; null: none.</summary>
    public string? Source { get; init; }
}
