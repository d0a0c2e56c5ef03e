using Diplomacy.Domain.Interactions;
using Diplomacy.Domain.Vocabulary;

namespace Diplomacy.Domain.Cases;

/// <summary>A moment of a case: who took part in which capacity, and the track that makes it.</summary>
/// <param name="Year">The year; null where it is not known.</param>
/// <param name="What">What happened.</param>
/// <param name="Participants">Those who took part.</param>
/// <param name="Level">The level; null where it is not told.</param>
/// <param name="Tactics">The tactics that were used.</param>
/// <param name="Track">The track by the codebook; null where it cannot be decided.</param>
/// <param name="Why">Why this track, or why none.</param>
/// <remarks>Immutable; the lists that are given are copied. One that is null, or holds a null, is refused with an <see cref="ArgumentException"/>.</remarks>
public sealed record CaseMoment(
    int? Year, string What, IReadOnlyList<Participant> Participants, InteractionLevel? Level, IReadOnlyList<Tactic> Tactics, Track? Track, string Why)
{
    /// <summary>Those who took part.</summary>
    public IReadOnlyList<Participant> Participants { get; init => field = ValueList<Participant>.Copy(value, nameof(Participants)); } = ValueList<Participant>.Copy(Participants, nameof(Participants));

    /// <summary>The tactics that were used.</summary>
    public IReadOnlyList<Tactic> Tactics { get; init => field = ValueList<Tactic>.Copy(value, nameof(Tactics)); } = ValueList<Tactic>.Copy(Tactics, nameof(Tactics));
}
