namespace Diplomacy.Domain.Training.Corpus;

/// <summary>A record of a CSV or TSV file.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Fields">Its fields; some may be missing at the end.</param>
/// <param name="Problem">Why it cannot be used: what is wrong and what to do; null where it can.</param>
public sealed record DelimitedRecord(long Line, IReadOnlyList<string> Fields, string? Problem);
