using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tagging.Features;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Fitting;

namespace Diplomacy.Domain.Training.Tests.Fitting;

/// <summary>The model that is shipped is the one that this commit's data and code make.</summary>
public class ShippedModelTests
{
    [Fact]
    public void ItsManifestIsThatOfThisCommit()
    {
        var manifest = DiplomacyTagger.Default.Model;
        var corpus = ShippedCorpus.Read();
        manifest.CorpusHash.Should().Be(corpus.Hash, "the corpus has changed since the model was made: run the command of training-data/README.md");
        manifest.LexiconHash.Should().Be(LexiconCompiler.CurrentHash, "the lexicon has changed since the model was made: run the command of training-data/README.md");
        manifest.FeaturizerVersion.Should().Be(Featurizer.Version);
        manifest.Paragraphs.Should().Be(corpus.Paragraphs.Count);
        manifest.TrainerVersion.Should().Be(typeof(Microsoft.ML.MLContext).Assembly.GetName().Version!.ToString(3));
    }

    [Fact]
    public void AModelRetrainedHereGivesTheSameLabels()
    {
        var corpus = ShippedCorpus.Read();
        var shipped = DiplomacyTagger.Default;
        var retrained = DiplomacyTagger.From(ModelTrainer.Train(corpus, new TrainingOptions { Name = shipped.Model.Name, Seed = shipped.Model.Seed }).Model);
        var sample = corpus.Paragraphs.Where((_, i) => i % 13 == 0).ToList();
        var differing = sample.Where(p => retrained.Tag(p.Text).ToString() != shipped.Tag(p.Text).ToString()).Select(p => p.Id);
        differing.Should().BeEmpty();
    }
}
