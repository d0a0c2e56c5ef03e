using BenchmarkDotNet.Attributes;
using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tagging.Features;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>Reading a model file that was given, checksum included, and compiling the names that mentions are found by.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private byte[] _model = [];

    [GlobalSetup]
    public void SetUp() => _model = File.ReadAllBytes(Repository.PathOf("models", "diplomacy.model"));

    [Benchmark]
    public string Model() => DiplomacyTagger.Load(new MemoryStream(_model)).Model.Name;

    [Benchmark]
    public long Names()
    {
        using var stream = new MemoryStream();
        LexiconCompiler.WriteMentions(stream);
        return stream.Length;
    }
}
