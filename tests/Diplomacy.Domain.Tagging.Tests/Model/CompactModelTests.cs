using System.Security.Cryptography;
using Diplomacy.Domain.Tagging.Features;
using Diplomacy.Domain.Tagging.Model;

namespace Diplomacy.Domain.Tagging.Tests.Model;

public class CompactModelTests
{
    private const string Text = "Moscow recalled its ambassador and gave Kyiv until Friday to answer.";

    [Fact]
    public void AModelReadsBackAsItWasWritten()
    {
        var model = Create();
        var bytes = Write(model);
        var again = CompactModel.Read(new MemoryStream(bytes));
        Write(again).Should().Equal(bytes);
        again.Manifest.Should().Be(model.Manifest);
        again.Parameters.Should().Equal(model.Parameters);
        DiplomacyTagger.From(again).Tag(Text).Probabilities.Should().Equal(DiplomacyTagger.From(model).Tag(Text).Probabilities);
    }

    [Fact]
    public void TheShippedModelReadsBackAsItWasWritten()
    {
        var bytes = File.ReadAllBytes(Repository.PathOf("models", "diplomacy.model"));
        Write(CompactModel.Read(new MemoryStream(bytes))).Should().Equal(bytes);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(12)]
    [InlineData(100)]
    public void ATruncatedModelIsRefused(int length)
    {
        var bytes = Write(Create());
        Refused(bytes[..length]);
        Refused(bytes[..(bytes.Length - 1 - length)]);
    }

    [Fact]
    public void AnAlteredModelIsRefused()
    {
        var bytes = Write(Create());
        foreach (var place in new[] { 20, bytes.Length / 3, bytes.Length / 2, bytes.Length - 5 })
        {
            var altered = (byte[])bytes.Clone();
            altered[place] ^= 1;
            Refused(altered).Should().Contain("altered");
        }
    }

    [Fact]
    public void AnotherFormatIsNamed()
    {
        var bytes = Write(Create());
        bytes[8] = 99;
        Refused(bytes).Should().Contain("99");
    }

    [Fact]
    public void DamageUnderAFittingChecksumIsRefused()
    {
        var bytes = Write(Create());
        for (var place = 12; place < bytes.Length - 32; place += 997)
        {
            var altered = (byte[])bytes.Clone();
            altered[place] = 0xFF;
            SHA256.HashData(altered.AsSpan(..^32)).CopyTo(altered.AsSpan(^32..));
            try
            {
                DiplomacyTagger.Load(new MemoryStream(altered)).Tag(Text);
            }
            catch (ModelFormatException)
            {
                // A clear refusal is as good as a model that still works.
            }
        }
    }

    [Fact]
    public void AModelForAnotherFeaturizerIsRefused()
    {
        var model = Create(featurizerVersion: Featurizer.Version + 1);
        FluentActions.Invoking(() => DiplomacyTagger.From(model)).Should().Throw<ModelFormatException>().WithMessage("*featurizer*diplomacy train*");
    }

    [Fact]
    public void WeightsOfTheWrongLengthAreRefused()
    {
        FluentActions.Invoking(() => Create(extraWeight: true)).Should().Throw<ArgumentException>().WithMessage("*places*");
    }

    private static string Refused(byte[] bytes) =>
        FluentActions.Invoking(() => DiplomacyTagger.Load(new MemoryStream(bytes))).Should().Throw<ModelFormatException>().Which.Message;

    private static byte[] Write(CompactModel model)
    {
        using var stream = new MemoryStream();
        model.Write(stream);
        return stream.ToArray();
    }

    private static CompactModel Create(int featurizerVersion = Featurizer.Version, bool extraWeight = false)
    {
        var random = new Random(7);
        var featurizer = new Featurizer(LexiconCompiler.Current);
        var sink = new FeatureSink([]);
        featurizer.Run(Text, ref sink);
        var table = FeatureTable.Build(sink.Features.Select(f => (f, 1.0)), 10);
        var weights = Heads.Labels.Select(_ => Enumerable.Range(0, table.Capacity + (extraWeight ? 1 : 0)).Select(_ => (float)(random.NextDouble() - 0.5)).ToArray()).ToList();
        var manifest = new ModelManifest
        {
            Name = "test",
            FeaturizerVersion = featurizerVersion,
            LexiconHash = "l",
            CorpusHash = "c",
            Paragraphs = 1,
            Seed = 1,
            TrainerVersion = "t",
            UncertainBelow = 0.4f,
        };
        return CompactModel.Create(manifest, LexiconCompiler.Current, table, weights, [.. Heads.Labels.Select(_ => new HeadParameters(1, 0.1f, -1, 0, 0.5f))]);
    }

    private readonly struct FeatureSink(List<ulong> features) : IFeatureSink
    {
        public List<ulong> Features => features;

        public void Add(ulong feature, int start, int end) => features.Add(feature);
    }
}
