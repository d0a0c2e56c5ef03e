using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tagging.Features;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Fitting;

namespace Diplomacy.Domain.Training.Tests.Fitting;

/// <summary>The model that is shipped is the one that this commit's data and code make.</summary>
public class ShippedModelTests
{
    private const float Rounding = 0.001f;

    [Fact]
    public void ItsManifestIsThatOfThisCommit()
    {
        var manifest = DiplomacyTagger.Default.Model;
        var corpus = ShippedCorpus.Read();
        manifest.CorpusHash.Should().Be(corpus.Hash, "the corpus has changed since the model was made: run the command of training-data/README.md");
        manifest.LexiconHash.Should().Be(LexiconCompiler.CurrentHash, "the lexicon has changed since the model was made: run the command of training-data/README.md");
        manifest.FeaturizerVersion.Should().Be(Featurizer.Version);
        manifest.Paragraphs.Should().Be(corpus.Paragraphs.Count);
        manifest.TrainerVersion.Should().Be("5.0.1", "that is the version in Directory.Packages.props");
    }

    [Fact]
    public void TheCardAndTheScoresAreThoseOfTheModel()
    {
        var card = File.ReadAllText(Repository.PathOf("models", "MODEL_CARD.md"));
        using var scores = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("models", "scores.json")));
        scores.RootElement.GetProperty("paragraphs").GetInt32().Should().Be(DiplomacyTagger.Default.Model.Paragraphs);
        card.Should().Contain(DiplomacyTagger.Default.Model.CorpusHash);
        double[] told = [.. Regex.Matches(card, @"macro-F1 (0\.\d{3}) \[").Select(m => double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))];
        told.Should().HaveCount(3);

        // The card rounds to three places, the scores to four.
        told[0].Should().BeApproximately(Figure("trackMacroF1"), 0.0006);
        told[1].Should().BeApproximately(Figure("tacticMacroF1"), 0.0006);
        told[2].Should().BeApproximately(Figure("techniqueMacroF1"), 0.0006);

        double Figure(string name) => scores.RootElement.GetProperty(name).GetProperty("value").GetDouble();
    }

    [Fact]
    public void AModelRetrainedHereGivesTheSameLabels()
    {
        var corpus = ShippedCorpus.Read();
        var shipped = DiplomacyTagger.Default;
        var retrained = DiplomacyTagger.From(ModelTrainer.Train(corpus, new TrainingOptions { Name = shipped.Model.Name, Seed = shipped.Model.Seed }).Model);
        var sample = corpus.Paragraphs.Where((_, i) => i % 13 == 0).ToList();
        var differing = sample.Where(p => Differ(retrained.Tag(p.Text), shipped.Tag(p.Text))).Select(p => p.Id);
        differing.Should().BeEmpty();
    }

    /// <summary>Another processor may round otherwise and so tip a probability that lies on its threshold; that is no other label.</summary>
    private static bool Differ(TagResult one, TagResult other) =>
        one.ToString() != other.ToString()
        && one.Probabilities.Zip(other.Probabilities).Any(p => Math.Abs(p.First.Value - p.Second.Value) > Rounding);
}
