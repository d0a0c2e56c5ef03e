using BenchmarkDotNet.Attributes;
using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tagging.Features;
using Diplomacy.Domain.Tagging.Model;
using Microsoft.ML;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>
/// What each step adds, one paragraph of about 370 characters on one thread: words, features, look-ups and calibration, labels,
/// mentions, evidence; and what the track alone takes the peer.
/// </summary>
[MemoryDiagnoser]
public class TaggingBenchmarks
{
    private readonly Featurizer _featurizer = new(LexiconCompiler.Current);
    private readonly float[] _probabilities = new float[Heads.Count];
    private string[] _texts = [];
    private PredictionEngine<PredictionEnginePeer.Input, PredictionEnginePeer.Output>? _peer;

    [GlobalSetup]
    public void SetUp() => _texts = BenchmarkParagraphs.Take();

    [GlobalSetup(Target = nameof(PredictionEngine))]
    public void SetUpPeer()
    {
        SetUp();
        _peer = PredictionEnginePeer.Train();
    }

    [Benchmark(OperationsPerInvoke = BenchmarkParagraphs.Count)]
    public int PredictionEngine()
    {
        var length = 0;
        foreach (var text in _texts) length += _peer!.Predict(new PredictionEnginePeer.Input { Text = text }).PredictedLabel.Length;
        return length;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkParagraphs.Count)]
    public ulong WordsHashedOnce()
    {
        var all = 0UL;
        foreach (var text in _texts) all ^= WordHashBound.Run(text);
        return all;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkParagraphs.Count)]
    public int Features()
    {
        var count = 0;
        var sink = new CountingSink();
        foreach (var text in _texts) count += _featurizer.Run(text, ref sink);
        return count;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkParagraphs.Count)]
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

    [Benchmark(OperationsPerInvoke = BenchmarkParagraphs.Count)]
    public int Labels() => Tag(TagOptions.LabelsOnly);

    [Benchmark(OperationsPerInvoke = BenchmarkParagraphs.Count)]
    public int Mentions() => Tag(TagOptions.Default);

    [Benchmark(OperationsPerInvoke = BenchmarkParagraphs.Count)]
    public int Evidence() => Tag(TagOptions.WithEvidence);

    private int Tag(TagOptions options)
    {
        var count = 0;
        foreach (var text in _texts) count += DiplomacyTagger.Default.Tag(text, options).Tactics.Count;
        return count;
    }

    private struct CountingSink : IFeatureSink
    {
        private ulong _all;

        public void Add(ulong feature, int start, int end) => _all ^= feature;
    }
}
