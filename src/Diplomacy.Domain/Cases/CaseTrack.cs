namespace Diplomacy.Domain.Cases;

/// <summary>The track of a case in a span of years.</summary>
/// <param name="Track">The track.</param>
/// <param name="From">The first year; null where it is not known.</param>
/// <param name="Until">The last year; null where it goes on.</param>
public sealed record CaseTrack(Track Track, int? From, int? Until);
