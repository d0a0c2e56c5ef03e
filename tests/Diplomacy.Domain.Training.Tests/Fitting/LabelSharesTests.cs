using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Fitting;

namespace Diplomacy.Domain.Training.Tests.Fitting;

public class LabelSharesTests
{
    private static readonly LabelledCorpus Corpus = new([.. ShippedCorpus.Read().Paragraphs.Where((_, i) => i % 10 == 0)], []);
    private static readonly TrainingOptions Options = new() { Folds = 2, TableBits = 14 };

    [Fact]
    public void ALabelThatIsRareInTheTextToBeTaggedGetsLowerProbabilities()
    {
        var common = Tagger(new LabelShares([0.2, 0.2, 0.2, 0.4], [0.3, 0.3, 0.3]));
        var rare = Tagger(new LabelShares([0.2, 0.2, 0.02, 0.58], [0.3, 0.3, 0.03]));
        foreach (var p in Corpus.Paragraphs.Take(100))
        {
            var (one, other) = (common.Tag(p.Text), rare.Tag(p.Text));
            other.ProbabilityOf(Track.Two).Should().BeLessThan(one.ProbabilityOf(Track.Two));
            other.ProbabilityOf(Tactic.Mediation).Should().BeLessThan(one.ProbabilityOf(Tactic.Mediation));
        }
    }

    [Theory]
    [InlineData(0.5, 0.5, 0.5, 0.5)]
    [InlineData(1.0, 0.0, 0.0, 0.0)]
    public void SharesThatAreNoneAreRefused(params double[] tracks)
    {
        FluentActions.Invoking(() => ModelTrainer.Train(Corpus, Options with { Shares = new LabelShares(tracks, [0.2, 0.2, 0.2]) }))
            .Should().Throw<ArgumentException>().WithMessage("*add up to 1*");
    }

    private static DiplomacyTagger Tagger(LabelShares shares) => DiplomacyTagger.From(ModelTrainer.Train(Corpus, Options with { Shares = shares }).Model);
}
