using BenchmarkDotNet.Attributes;
using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tagging.Model;
using Microsoft.ML;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>One paragraph of about 370 characters on one thread; all labels of ours beside the track alone of the peer.</summary>
[MemoryDiagnoser]
public class TaggingBenchmarks
{
    private readonly float[] _probabilities = new float[Heads.Count];
    private string[] _texts = [];
    private PredictionEngine<PredictionEnginePeer.Input, PredictionEnginePeer.Output> _peer = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _texts = BenchmarkParagraphs.Take();
        _peer = PredictionEnginePeer.Train();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkParagraphs.Count)]
    public int PredictionEngine()
    {
        var length = 0;
        foreach (var text in _texts) length += _peer.Predict(new PredictionEnginePeer.Input { Text = text }).PredictedLabel.Length;
        return length;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkParagraphs.Count)]
    public int Tag()
    {
        var count = 0;
        foreach (var text in _texts) count += DiplomacyTagger.Default.Tag(text).Tactics.Count;
        return count;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkParagraphs.Count)]
    public int TagLabelsOnly()
    {
        var count = 0;
        foreach (var text in _texts) count += DiplomacyTagger.Default.Tag(text, TagOptions.LabelsOnly).Tactics.Count;
        return count;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkParagraphs.Count)]
    public float Score()
    {
        var sum = 0f;
        foreach (var text in _texts)
        {
            DiplomacyTagger.Default.Score(text, _probabilities);
            sum += _probabilities[0];
        }

        return sum;
    }
}
