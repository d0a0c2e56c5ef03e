using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tagging.Model;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Fitting;
using Diplomacy.Domain.Training.MachineLearning;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Diplomacy.Domain.Training.Tests.Fitting;

/// <summary>ML.NET's own scoring of the zip and the compact scorer give the same probabilities.</summary>
public class MlNetParityTests
{
    [Fact]
    public void TheShippedZipAndTheShippedModelAgree()
    {
        using var model = File.OpenRead(Repository.PathOf("models", "diplomacy.model"));
        using var zip = File.OpenRead(Repository.PathOf("models", "diplomacy.zip"));
        var compact = CompactModel.Read(model);
        var texts = ShippedCorpus.Read().Paragraphs.Where((_, i) => i % 20 == 0).Select(p => p.Text).ToList();
        var tagger = DiplomacyTagger.From(compact);
        var expected = texts.Select(t =>
        {
            var p = new float[Heads.Count];
            tagger.Score(t, p);
            return p;
        }).ToList();
        var found = HandOn(MlNetColumns(zip, compact, texts, label => label));
        LargestDifference(found, expected).Should().BeLessThan(1e-4);
    }

    [Fact]
    public void BeforeRoundingTheScoresAgreeToTheFloat()
    {
        var all = ShippedCorpus.Read().Paragraphs;
        var corpus = new LabelledCorpus([.. all.Where((_, i) => i % 5 == 0)], []);
        var result = ModelTrainer.Train(corpus, new TrainingOptions { Folds = 2 });
        using var zip = new MemoryStream();
        result.SaveMachineLearningNet(zip, rounded: false);
        zip.Position = 0;
        var texts = all.Where((_, i) => i % 50 == 1).Select(p => p.Text).ToList();
        var found = MlNetColumns(zip, result.Model, texts, label => label + ".Score");
        var expected = texts.Select(t => PlainScores(result, t)).ToList();
        LargestDifference(found, expected).Should().BeLessThan(1e-5);
    }

    private static float[] PlainScores(TrainingResult result, string text)
    {
        var counts = new Dictionary<int, int>();
        var sink = new CountingSink(result.Table, counts);
        var total = result.Model.Featurizer.Run(text, ref sink);
        return [.. Heads.Labels.Select((_, head) =>
            (float)(counts.OrderBy(c => c.Key).Sum(c => result.Weights[head][c.Key] * c.Value / Math.Sqrt(total)) + result.Parameters[head].Bias))];
    }

    private static List<float[]> MlNetColumns(Stream zip, CompactModel model, List<string> texts, Func<string, string> columnOf)
    {
        var ml = new MLContext(1);
        var heads = ml.Model.Load(zip, out var schema);
        schema.Select(c => c.Name).Should().Contain("Features");
        var data = ml.Data.LoadFromEnumerable(texts.Select(t => new TextRow { Text = t }));
        var features = ml.Transforms.DiplomacyFeatures(model).Fit(data).Transform(data);
        var scored = heads.Transform(features);
        var rows = texts.Select(_ => new float[Heads.Count]).ToList();
        for (var head = 0; head < Heads.Count; head++)
        {
            var column = scored.GetColumn<float>(columnOf(Heads.Labels[head])).ToList();
            for (var row = 0; row < rows.Count; row++) rows[row][head] = column[row];
        }

        return rows;
    }

    /// <summary>The zip gives each head's own probability; the tagger brings the tracks' to a sum of 1 and hands it on to the others.</summary>
    private static List<float[]> HandOn(List<float[]> rows)
    {
        foreach (var row in rows)
        {
            var sum = row.Take(Track.All.Count).Sum();
            for (var i = 0; i < Track.All.Count; i++) row[i] /= sum;
            for (var i = Track.All.Count; i < row.Length; i++) row[i] *= 1 - row[Heads.Of(Track.None)];
        }

        return rows;
    }

    private static double LargestDifference(List<float[]> found, List<float[]> expected)
    {
        found.Should().HaveSameCount(expected);
        return found.Zip(expected).Max(rows => rows.First.Zip(rows.Second).Max(x => Math.Abs((double)x.First - x.Second)));
    }

    private readonly struct CountingSink(FeatureTable table, Dictionary<int, int> counts) : Tagging.Features.IFeatureSink
    {
        public void Add(ulong feature, int start, int end)
        {
            var place = table.Find(feature);
            if (place >= 0) counts[place] = counts.GetValueOrDefault(place) + 1;
        }
    }
}
