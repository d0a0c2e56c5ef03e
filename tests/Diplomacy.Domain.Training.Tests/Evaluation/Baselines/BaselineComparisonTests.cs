using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Evaluation.Baselines;
using Diplomacy.Domain.Training.Fitting;

namespace Diplomacy.Domain.Training.Tests.Evaluation.Baselines;

public class BaselineComparisonTests
{
    private static readonly TrainingOptions Options = new() { Folds = 2 };

    private static readonly LabelledCorpus Sample = new([.. ShippedCorpus.Read().Paragraphs.Where((_, i) => i % 60 == 0)], []);

    private static readonly Lazy<IReadOnlyList<BaselineScore>> Scores = new(() => BaselineComparison.Run(Sample, Options));

    [Fact]
    public void LearningBeatsAListOfWordsAndOursBeatsBoth()
    {
        var keywords = Scores.Value[0];
        var machineLearningNet = Scores.Value[1];
        keywords.Means.Should().Be("keyword list");
        machineLearningNet.Means.Should().StartWith("ML.NET");
        keywords.TrackMacroF1.Value.Should().BeInRange(0.2, machineLearningNet.TrackMacroF1.Value);
        machineLearningNet.TrackMacroF1.Value.Should().BeLessThan(ModelTrainer.Train(Sample, Options).Report.TrackMacroF1.Value);
    }

    [Fact]
    public void TheSameParagraphsGiveTheSameScores() =>
        BaselineComparison.Run(Sample, Options).Should().Equal(Scores.Value);

    [Fact]
    public void ACancelledRunStops()
    {
        var run = () => BaselineComparison.Run(Sample, Options, cancellationToken: new CancellationToken(canceled: true));
        run.Should().Throw<OperationCanceledException>();
    }
}
