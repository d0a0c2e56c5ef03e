using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Diplomacy.Domain.Tagging;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>The first call in a new process, compilation by the JIT included: one call a process, several processes.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 8, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
[MemoryDiagnoser]
public class FirstUseBenchmarks
{
    [Benchmark]
    public string Techniques() => Catalogue.Techniques[0].Definition;

    [Benchmark]
    public string States() => Catalogue.States["france"].Name;

    [Benchmark]
    public string Agencies() => Catalogue.Agencies["france/foreign-ministry"].Name;

    [Benchmark]
    public string Cases() => Catalogue.Cases["oslo-channel"].Name;

    [Benchmark]
    public Track LabelsOfOneParagraph() => DiplomacyTagger.Default.Tag("Norway offered to host talks between the two sides.", TagOptions.LabelsOnly).Track;

    [Benchmark]
    public int MentionsOfOneParagraph() => DiplomacyTagger.Default.Tag("Norway offered to host talks between the two sides.").Mentions.Count;
}
