using BenchmarkDotNet.Attributes;
using Diplomacy.Domain.Tagging;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>One paragraph of growing length: the time is to grow with it, no faster, and the memory of labels is not to grow at all.</summary>
[MemoryDiagnoser]
public class LengthBenchmarks
{
    private string _text = "";

    [Params(100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var texts = BenchmarkParagraphs.Take();
        var perRound = texts.Sum(t => t.Length + 1);
        _text = string.Concat(Enumerable.Range(0, (Characters / perRound) + 1).SelectMany(_ => texts).Select(t => t + " "))[..Characters];
    }

    [Benchmark(Baseline = true)]
    public int LabelsOnly() => DiplomacyTagger.Default.Tag(_text, TagOptions.LabelsOnly).Tactics.Count;

    [Benchmark]
    public int WithMentions() => DiplomacyTagger.Default.Tag(_text).Mentions.Count;
}
