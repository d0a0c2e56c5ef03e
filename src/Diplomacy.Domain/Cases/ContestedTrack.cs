namespace Diplomacy.Domain.Cases;

/// <summary>Another classification of a case.</summary>
/// <param name="Track">The track that others give.</param>
/// <param name="Why">Who gives it, and why.</param>
public sealed record ContestedTrack(Track Track, string Why);
