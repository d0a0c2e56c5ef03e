namespace Diplomacy.Domain.Training.Corpus;

/// <summary>A paragraph and what a reader said of it. A label that is null is not known; an empty list says that there is none.</summary>
public sealed record LabelledParagraph
{
    /// <summary>Identifies the paragraph in its corpus.</summary>
    public required string Id { get; init; }

    /// <summary>The paragraph.</summary>
    public required string Text { get; init; }

    /// <summary>The track, or null where it is not known.</summary>
    public Track? Track { get; init; }

    /// <summary>The tactics, or null where they are not known.</summary>
    public IReadOnlyList<Tactic>? Tactics { get; init; }

    /// <summary>The techniques, or null where they are not known.</summary>
    public IReadOnlyList<Technique>? Techniques { get; init; }

    /// <summary>Another track that a careful reader could give, or null.</summary>
    public Track? Also { get; init; }

    /// <summary>Who or what it comes from: a writer's stream, a publication.</summary>
    public string? Source { get; init; }

    /// <summary>What it belongs together with: a minimal pair, a series. Paragraphs of a group never part in a split.</summary>
    public string? Group { get; init; }

    /// <summary>A remark for people.</summary>
    public string? Note { get; init; }

    /// <summary>Whether a label is known to hold, known not to hold, or not known.</summary>
    /// <param name="head">The label's place in <see cref="Tagging.Model.Heads.Labels"/>.</param>
    public bool? Has(int head)
    {
        if (head < Domain.Track.All.Count) return Track is null ? null : Track.Index == head;
        head -= Domain.Track.All.Count;
        if (head < Tactic.All.Count) return Tactics?.Contains(Tactic.All[head]);
        return Techniques?.Contains(Technique.All[head - Tactic.All.Count]);
    }
}
