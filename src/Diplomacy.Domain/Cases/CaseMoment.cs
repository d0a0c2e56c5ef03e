using Diplomacy.Domain.Interactions;

namespace Diplomacy.Domain.Cases;

/// <summary>A moment of a case: who took part in which capacity, and the track that makes it.</summary>
/// <param name="Year">The year; null where it is not known.</param>
/// <param name="What">What happened.</param>
/// <param name="Participants">Those who took part.</param>
/// <param name="Level">The level; null where it is not told.</param>
/// <param name="Tactics">The tactics that were used.</param>
/// <param name="Track">The track by the codebook; null where it cannot be decided.</param>
/// <param name="Why">Why this track, or why none.</param>
public sealed record CaseMoment(
    int? Year, string What, IReadOnlyList<Participant> Participants, InteractionLevel? Level, IReadOnlyList<Tactic> Tactics, Track? Track, string Why);
