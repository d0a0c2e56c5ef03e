using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>Paragraphs of the shipped corpus near 370 characters, the length that the published ratios are for.</summary>
internal static class BenchmarkParagraphs
{
    public const int Count = 256;

    private const int Length = 370;

    public static string[] Take() =>
        [.. ShippedCorpus.Read().Paragraphs.Select(p => p.Text).OrderBy(t => Math.Abs(t.Length - Length)).ThenBy(t => t, StringComparer.Ordinal).Take(Count)];
}
