namespace Diplomacy.Domain.Tagging;

/// <summary>What a call of the tagger is to do beyond the labels.</summary>
public sealed record TagOptions
{
    /// <summary>Labels and probabilities only.</summary>
    public static TagOptions Default { get; } = new();

    /// <summary>Labels, probabilities, and the words that spoke for them.</summary>
    public static TagOptions WithEvidence { get; } = new() { Evidence = true };

    /// <summary>Whether to say which words spoke for and against each label that was given. Takes about three times as long. Default: false.</summary>
    public bool Evidence { get; init; }
}
