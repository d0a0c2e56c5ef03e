namespace Diplomacy.Domain.Interactions;

/// <summary>One dated act of diplomacy: who took part, on which level, in which form, by which techniques.</summary>
public sealed record Interaction
{
    /// <summary>The day; the first of the year or month where only that is known.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Those who took part.</summary>
    public required IReadOnlyList<Participant> Participants { get; init; }

    /// <summary>The level; null where it is not known.</summary>
    public InteractionLevel? Level { get; init; }

    /// <summary>The forms; often several at once.</summary>
    public IReadOnlyList<InteractionForm> Forms { get; init; } = [];

    /// <summary>The techniques that were used.</summary>
    public IReadOnlyList<Technique> Techniques { get; init; } = [];

    /// <summary>What it was for.</summary>
    public IReadOnlyList<Purpose> Purposes { get; init; } = [];

    /// <summary>The tactics that the techniques serve, in the order of <see cref="Tactic.All"/>.</summary>
    public IReadOnlyList<Tactic> Tactics => [.. Techniques.Select(t => t.Tactic).Distinct().Order()];

    /// <summary>The track that follows from the participants.</summary>
    public TrackFinding Track => TrackRule.Decide(Participants);
}
