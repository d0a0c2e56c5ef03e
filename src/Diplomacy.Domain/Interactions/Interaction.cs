using Diplomacy.Domain.Vocabulary;

namespace Diplomacy.Domain.Interactions;

/// <summary>One dated act of diplomacy: who took part, on which level, in which form, by which techniques.</summary>
/// <remarks>
/// Immutable; safe to use from any number of threads. The lists that are given are copied; a list that is null is refused with an
/// <see cref="ArgumentNullException"/>, one with an element that is null with an <see cref="ArgumentException"/>.
/// </remarks>
public sealed record Interaction
{
    /// <summary>The day; the first of the year or month where only that is known.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Those who took part.</summary>
    public required IReadOnlyList<Participant> Participants { get; init => field = ValueList<Participant>.Copy(value, nameof(Participants)); }

    /// <summary>The level; null where it is not known.</summary>
    public InteractionLevel? Level { get; init; }

    /// <summary>The forms; often several at once.</summary>
    public IReadOnlyList<InteractionForm> Forms { get; init => field = ValueList<InteractionForm>.Copy(value, nameof(Forms)); } = ValueList<InteractionForm>.Empty;

    /// <summary>The techniques that were used.</summary>
    public IReadOnlyList<Technique> Techniques { get; init => field = ValueList<Technique>.Copy(value, nameof(Techniques)); } = ValueList<Technique>.Empty;

    /// <summary>What it was for.</summary>
    public IReadOnlyList<Purpose> Purposes { get; init => field = ValueList<Purpose>.Copy(value, nameof(Purposes)); } = ValueList<Purpose>.Empty;

    /// <summary>The tactics that the techniques serve, in the order of <see cref="Tactic.All"/>.</summary>
    public IReadOnlyList<Tactic> Tactics => [.. Techniques.Select(t => t.Tactic).Distinct().Order()];

    /// <summary>The track that follows from the participants, and why.</summary>
    public TrackFinding TrackFinding => TrackRule.Decide(Participants);
}
