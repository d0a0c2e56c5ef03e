using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Fitting;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>All heads with cross-validation, calibration and thresholds, on a part of the shipped corpus and on all of it.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 0, iterationCount: 2)]
[MemoryDiagnoser]
public class TrainingBenchmarks
{
    private LabelledCorpus _corpus = null!;

    [Params(1_000, int.MaxValue)]
    public int AtMost { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var all = ShippedCorpus.Read();
        var step = Math.Max(1, all.Paragraphs.Count / AtMost);
        _corpus = new LabelledCorpus([.. all.Paragraphs.Where((_, i) => i % step == 0)], []);
    }

    [Benchmark]
    public int Train() => ModelTrainer.Train(_corpus, new TrainingOptions()).Table.Count;
}
