using Diplomacy.Domain.Tagging.Model;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Fitting;

namespace Diplomacy.Domain.Training.Evaluation.Baselines;

/// <summary>
/// Scores simpler means on the same paragraphs and folds as <see cref="ModelTrainer"/>: a list of keywords, ML.NET's own text
/// features with SDCA, and fastText where the program is installed. So a model's figures can be told from those of the task.
/// </summary>
public static class BaselineComparison
{
    private static readonly HeadParameters[] AtOneHalf = [.. Enumerable.Repeat(new HeadParameters(Scale: 1, Bias: 0, Slope: -1, Offset: 0, Threshold: 0.5f), Heads.Count)];

    /// <summary>Scores every means; takes minutes on tens of thousands of paragraphs. The thresholds of all are 0.5.</summary>
    /// <param name="corpus">The labelled paragraphs.</param>
    /// <param name="options">Those of the model that is to be compared: folds and seed are taken from them.</param>
    /// <param name="progress">Is told of every fold; may be null.</param>
    /// <param name="cancellationToken">Stops the run between two folds.</param>
    public static IReadOnlyList<BaselineScore> Run(
        LabelledCorpus corpus, TrainingOptions options, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(options);
        var paragraphs = corpus.Paragraphs;
        var folds = GroupedFolds.Assign(paragraphs, options.Folds, options.Seed);
        var learners = new List<(string Means, Func<IReadOnlyList<LabelledParagraph>, IReadOnlyList<string>, IReadOnlyList<Guess>> Guess)>
        {
            ("ML.NET FeaturizeText, SdcaMaximumEntropy and SdcaLogisticRegression", (known, texts) => MlNetBaseline.Guess(known, texts, options.Seed)),
        };
        if (FastTextProgram.IsInstalled) learners.Add(("fastText, words 1-2, 25 epochs, one against all", FastTextBaseline.Guess));
        var scores = new List<BaselineScore> { Score("keyword list", [.. paragraphs.Select(p => KeywordBaseline.Guess(p.Text))]) };
        var done = 0;
        foreach (var (means, guess) in learners)
        {
            var guesses = new Guess[paragraphs.Count];
            for (var fold = 0; fold < options.Folds; fold++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new TrainingProgress($"{means.Split([' ', ','])[0]}, fold {fold + 1}", done++, options.Folds * learners.Count));
                var outside = Enumerable.Range(0, folds.Length).Where(i => folds[i] == fold).ToList();
                var given = guess([.. paragraphs.Where((_, i) => folds[i] != fold)], [.. outside.Select(i => paragraphs[i].Text)]);
                for (var i = 0; i < outside.Count; i++) guesses[outside[i]] = given[i];
            }

            scores.Add(Score(means, guesses));
        }

        return scores;

        BaselineScore Score(string means, Guess[] guesses)
        {
            var report = EvaluationReport.Of(paragraphs, [.. guesses.Select(g => g.AsProbabilities())], AtOneHalf, uncertainBelow: 0, options.Seed);
            return new BaselineScore(means, report.TrackMacroF1, report.TacticMacroF1);
        }
    }
}
