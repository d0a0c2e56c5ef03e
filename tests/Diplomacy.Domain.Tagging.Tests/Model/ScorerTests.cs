using System.Text.Json;
using Diplomacy.Domain.Tagging.Features;
using Diplomacy.Domain.Tagging.Model;

namespace Diplomacy.Domain.Tagging.Tests.Model;

/// <summary>The fast scorer against the plain one: every feature looked up by itself, sums and calibration in the plainest way.</summary>
public class ScorerTests
{
    private const string Text = "Moscow recalled its ambassador and gave Kyiv until Friday to answer. ";

    private static readonly CompactModel Model = CompactModel.Read(new MemoryStream(File.ReadAllBytes(Repository.PathOf("models", "diplomacy.model"))));

    private static readonly DiplomacyTagger Tagger = DiplomacyTagger.From(Model);

    [Fact]
    public void EveryTrainingParagraphScoresAsPlainly()
    {
        var count = 0;
        foreach (var file in Directory.GetFiles(Repository.PathOf("training-data"), "*.jsonl"))
        {
            foreach (var line in File.ReadLines(file))
            {
                using var json = JsonDocument.Parse(line);
                var text = json.RootElement.GetProperty("text").GetString()!;
                var expected = ScorePlainly(text);
                Score(text).Should().Equal(expected);
                Tagger.Tag(text).Probabilities.Select(p => p.Value).Should().Equal(expected, "the walk that finds mentions too is the same");
                count++;
            }
        }

        count.Should().BeGreaterThan(10_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ßé’s U.S. naïve Łódź")]
    public void ShortTextsScoreAsPlainly(string text) => Score(text).Should().Equal(ScorePlainly(text));

    [Fact]
    public void ALongTextScoresAsPlainly()
    {
        var text = string.Concat(Enumerable.Repeat(Text, 3000));
        Score(text).Should().Equal(ScorePlainly(text));
    }

    private static float[] Score(string text)
    {
        var probabilities = new float[Heads.Count];
        Tagger.Score(text, probabilities);
        return probabilities;
    }

    private static float[] ScorePlainly(string text)
    {
        var sink = new PlainSink(Model.Table, []);
        var count = Model.Featurizer.Run(text, ref sink);
        var scores = new float[Heads.Count];
        for (var head = 0; head < Heads.Count; head++)
        {
            var sum = 0L;
            foreach (var place in sink.Places) sum += Model.StoredWeight(place, head);
            scores[head] = (float)((sum * (double)Model.Parameters[head].Scale / Math.Sqrt(count)) + Model.Parameters[head].Bias);
        }

        LinearCalibration.Apply(scores, [.. Model.Parameters]);
        return scores;
    }

    private readonly struct PlainSink(FeatureTable table, List<int> places) : IFeatureSink
    {
        public List<int> Places => places;

        public void Add(ulong feature, int start, int end)
        {
            var place = table.Find(feature);
            if (place >= 0) places.Add(place);
        }
    }
}
