namespace Diplomacy.Domain.Tagging;

/// <summary>What a call of the tagger is to do beyond the labels.</summary>
public sealed record TagOptions
{
    /// <summary>Labels, probabilities, and what the text mentions.</summary>
    public static TagOptions Default { get; } = new();

    /// <summary>Labels and probabilities only.</summary>
    public static TagOptions LabelsOnly { get; } = new() { Mentions = false };

    /// <summary>All of <see cref="Default"/>, and the words that spoke for the labels.</summary>
    public static TagOptions WithEvidence { get; } = new() { Evidence = true };

    /// <summary>Whether to say which words spoke for and against each label that was given. Takes about four times as long. Default: false.</summary>
    public bool Evidence { get; init; }

    /// <summary>Whether to say which states, agencies, organisations, participants and instruments the text mentions, and on what level and in what form they deal with each other. Default: true.</summary>
    public bool Mentions { get; init; } = true;
}
