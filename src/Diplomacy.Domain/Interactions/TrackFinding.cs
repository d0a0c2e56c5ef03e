namespace Diplomacy.Domain.Interactions;

/// <summary>The track that follows from who takes part.</summary>
/// <param name="Track">The track; null where it cannot be decided.</param>
/// <param name="Definition">For Track 1.5, by which definition.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record TrackFinding(Track? Track, TrackDefinition Definition, string Reason)
{
    /// <summary>Whether the participants decide the track.</summary>
    public bool IsDecided => Track is not null;
}
