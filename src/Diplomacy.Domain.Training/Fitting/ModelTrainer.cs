using System.Reflection;
using Diplomacy.Domain.Tagging.Features;
using Diplomacy.Domain.Tagging.Model;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Evaluation;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Diplomacy.Domain.Training.Fitting;

/// <summary>Fits a model on labelled paragraphs. The one entry to training.</summary>
/// <remarks>A run keeps the vectors of the whole corpus in memory: some 4 KB a paragraph.</remarks>
public static class ModelTrainer
{
    private const int LeastPositives = 2;

    /// <summary>
    /// Cross-validates, calibrates, chooses thresholds on the paragraphs left out, then fits the heads on the whole corpus.
    /// The same corpus, options and processor give the same bytes.
    /// </summary>
    /// <param name="corpus">The labelled paragraphs.</param>
    /// <param name="options">How to fit.</param>
    /// <param name="progress">Is told of every step; may be null.</param>
    /// <param name="cancellationToken">Stops the run between two heads.</param>
    /// <exception cref="TrainingException">The corpus is empty, has one track only, or lacks positive or negative examples of a label.</exception>
    public static TrainingResult Train(
        LabelledCorpus corpus, TrainingOptions options, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        CheckCorpus(corpus.Paragraphs, options);
        var run = new Run(corpus, options, progress, cancellationToken);
        return run.Train();
    }

    private static void CheckCorpus(IReadOnlyList<LabelledParagraph> paragraphs, TrainingOptions options)
    {
        if (paragraphs.Count == 0)
            throw new TrainingException("The corpus is empty. Give labelled paragraphs, one JSON object a line: {\"text\": \"...\", \"track\": \"track1\", \"tactics\": [], \"techniques\": []}.");
        var tracks = paragraphs.Where(p => p.Track is not null).Select(p => p.Track).Distinct().ToList();
        if (tracks.Count < 2)
            throw new TrainingException($"The corpus knows {tracks.Count} of the four tracks; at least two must occur ({string.Join(", ", Track.All)}), or nothing can be told apart.");
        if (paragraphs.Count < options.Folds * 4)
            throw new TrainingException($"The corpus has {paragraphs.Count} paragraphs; {options.Folds} folds need at least {options.Folds * 4}. Give more paragraphs or fewer folds (--folds).");
    }

    private sealed class Run
    {
        private readonly LabelledCorpus _corpus;
        private readonly TrainingOptions _options;
        private readonly IProgress<TrainingProgress>? _progress;
        private readonly CancellationToken _cancellationToken;
        private readonly Lazy<double[]> _corpusShares;
        private readonly IReadOnlyList<LabelledParagraph> _paragraphs;
        private readonly Lexicon _lexicon = LexiconCompiler.Current;
        private readonly int _steps;
        private int _done;

        public Run(LabelledCorpus corpus, TrainingOptions options, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
        {
            (_corpus, _options, _progress, _cancellationToken) = (corpus, options, progress, cancellationToken);
            _paragraphs = corpus.Paragraphs;
            _steps = options.Folds + 3;
            _corpusShares = new(() => [.. Enumerable.Range(0, Heads.Count).Select(ComputeCorpusShare)]);
        }

        public TrainingResult Train()
        {
            Report("features");
            var features = Featurize();
            var folds = GroupedFolds.Assign(_paragraphs, _options.Folds, _options.Seed);
            var scores = CrossValidate(features, folds);
            Report("calibration");
            var parameters = Calibrate(scores);
            ShiftToShares(parameters);
            var probabilities = Probabilities(scores, parameters);
            parameters = ChooseThresholds(probabilities, parameters);

            Report("final fit");
            var table = FeatureSelection.Choose(_paragraphs, features, _options);
            var vectors = features.Select(f => SparseVector.Of(f, table)).ToList();
            var heads = FitHeads(vectors, [.. Enumerable.Range(0, _paragraphs.Count)], table.Capacity);
            for (var head = 0; head < Heads.Count; head++) parameters[head] = parameters[head] with { Bias = heads[head]?.Bias ?? 0 };
            var manifest = new ModelManifest
            {
                Name = _options.Name,
                FeaturizerVersion = Featurizer.Version,
                LexiconHash = LexiconCompiler.CurrentHash,
                CorpusHash = _corpus.Hash,
                Paragraphs = _paragraphs.Count,
                Seed = _options.Seed,
                TrainerVersion = VersionOf(typeof(MLContext).Assembly),
                UncertainBelow = UncertainBelow(probabilities, parameters),
            };
            var weights = heads.Select(h => h?.Weights ?? new float[table.Capacity]).ToList();
            var model = CompactModel.Create(manifest, _lexicon, table, weights, parameters);
            model.Validate();
            var report = EvaluationReport.Of(_paragraphs, probabilities, parameters, manifest.UncertainBelow, _options.Seed);
            return new TrainingResult(model, report, table, heads, weights, parameters);
        }

        /// <summary>The package's version; Microsoft.ML's assembly version stands still.</summary>
        private static string VersionOf(Assembly assembly) =>
            assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";

        private FeatureCounts[] Featurize()
        {
            var featurizer = new Featurizer(_lexicon);
            var result = new FeatureCounts[_paragraphs.Count];
            Parallel.For(0, result.Length, ParallelOptions, i => result[i] = FeatureCounts.Of(featurizer, _paragraphs[i].Text));
            return result;
        }

        /// <summary>Scores every paragraph by heads, and features, that were chosen without it.</summary>
        private float[][] CrossValidate(FeatureCounts[] features, int[] folds)
        {
            var scores = new float[_paragraphs.Count][];
            for (var fold = 0; fold < _options.Folds; fold++)
            {
                Report($"fold {fold + 1} of {_options.Folds}");
                var inside = Enumerable.Range(0, folds.Length).Where(i => folds[i] != fold).ToList();
                var table = FeatureSelection.Choose([.. inside.Select(i => _paragraphs[i])], [.. inside.Select(i => features[i])], _options);
                var vectors = inside.Select(i => SparseVector.Of(features[i], table)).ToList();
                var heads = FitHeads(vectors, inside, table.Capacity);
                for (var i = 0; i < folds.Length; i++)
                    if (folds[i] == fold) scores[i] = Score(SparseVector.Of(features[i], table), heads);
            }

            return scores;
        }

        private FittedHead?[] FitHeads(List<VBuffer<float>> vectors, List<int> indices, int capacity)
        {
            var heads = new FittedHead?[Heads.Count];
            var trainer = new HeadTrainer(_options);
            Parallel.For(0, Heads.Count, ParallelOptions, head =>
            {
                var known = Enumerable.Range(0, indices.Count).Where(i => Teaches(_paragraphs[indices[i]], head)).ToList();
                var labels = known.Select(i => _paragraphs[indices[i]].Has(head) == true).ToList();
                var positives = labels.Count(l => l);
                if (positives < LeastPositives || positives == labels.Count) return;
                heads[head] = trainer.Fit([.. known.Select(i => vectors[i])], labels);
            });
            return heads;
        }

        /// <summary>Heads of tactics and techniques learn from diplomatic paragraphs: under none there is nothing to tell apart.</summary>
        private static bool Teaches(LabelledParagraph paragraph, int head)
        {
            if (paragraph.Has(head) is null) return false;
            return head < Track.All.Count || (paragraph.Track is null ? paragraph.Tactics is { Count: > 0 } : paragraph.Track != Track.None);
        }

        /// <summary>A label that no paragraph carries gets a score that says never.</summary>
        private static float[] Score(VBuffer<float> vector, FittedHead?[] heads)
        {
            var scores = new float[heads.Length];
            for (var head = 0; head < heads.Length; head++)
            {
                if (heads[head] is not { } fitted)
                {
                    scores[head] = float.NaN;
                    continue;
                }

                var sum = (double)fitted.Bias;
                var places = vector.GetIndices();
                var values = vector.GetValues();
                for (var i = 0; i < places.Length; i++) sum += (double)fitted.Weights[places[i]] * values[i];
                scores[head] = (float)sum;
            }

            return scores;
        }

        private HeadParameters[] Calibrate(float[][] scores)
        {
            var parameters = new HeadParameters[Heads.Count];
            for (var head = 0; head < parameters.Length; head++)
            {
                var scored = Known(head)
                    .Where(k => Teaches(_paragraphs[k.Index], head) && float.IsFinite(scores[k.Index][head]))
                    .Select(k => (scores[k.Index][head], k.Label))
                    .ToList();
                var positives = scored.Count(s => s.Label);
                var (slope, offset) = positives >= LeastPositives && positives < scored.Count ? Calibration.Platt(scored, _options.Seed) : (0f, 20f);
                parameters[head] = new HeadParameters(1, 0, slope, offset, 0.5f);
            }

            return parameters;
        }

        /// <summary>Moves the calibrated probabilities from the corpus's shares of labels to those of the text that is to be tagged.</summary>
        private void ShiftToShares(HeadParameters[] parameters)
        {
            for (var head = 0; head < parameters.Length; head++)
            {
                if (_options.Shares?.Of(head) is not { } share || CorpusShare(head) is not (> 0 and < 1)) continue;
                var shift = LogOdds(share) - LogOdds(CorpusShare(head));
                parameters[head] = parameters[head] with { Offset = (float)(parameters[head].Offset - shift) };
            }
        }

        /// <summary>How many paragraphs of the text that is to be tagged a paragraph of the corpus stands for.</summary>
        private double WeightOf(int index, int head)
        {
            var paragraph = _paragraphs[index];
            if (_options.Shares is not { } shares || paragraph.Track is not { } track) return 1;
            var weight = shares.Tracks[track.Index] / CorpusShare(track.Index);
            if (track == Track.None || shares.Of(head) is not { } share || CorpusShare(head) is not (> 0 and < 1)) return weight;
            return weight * (paragraph.Has(head) == true ? share / CorpusShare(head) : (1 - share) / (1 - CorpusShare(head)));
        }

        private double CorpusShare(int head) => _corpusShares.Value[head];

        private double ComputeCorpusShare(int head)
        {
            var known = _paragraphs.Where(p => Teaches(p, head)).ToList();
            return known.Count == 0 ? 0 : (double)known.Count(p => p.Has(head) == true) / known.Count;
        }

        private static double LogOdds(double share) => Math.Log(share / (1 - share));

        private HeadParameters[] ChooseThresholds(float[][] probabilities, HeadParameters[] parameters)
        {
            var result = (HeadParameters[])parameters.Clone();
            var isNone = probabilities.Select(p => LabelDecision.TrackOf(p, parameters) == Track.None).ToArray();
            for (var head = Track.All.Count; head < result.Length; head++)
            {
                var scored = Known(head).Select(k => (isNone[k.Index] ? 0 : probabilities[k.Index][head], k.Label, WeightOf(k.Index, head))).ToList();
                if (scored.Exists(s => s.Label)) result[head] = result[head] with { Threshold = Calibration.BestThreshold(scored) };
            }

            return result;
        }

        private float[][] Probabilities(float[][] scores, HeadParameters[] parameters) =>
            [.. scores.Select(s =>
            {
                var p = (float[])s.Clone();
                for (var head = 0; head < p.Length; head++)
                    if (!float.IsFinite(p[head])) p[head] = 0;
                LinearCalibration.Apply(p, parameters);
                return p;
            })];

        private float UncertainBelow(float[][] probabilities, HeadParameters[] parameters)
        {
            var confidences = probabilities.Select(p => p[LabelDecision.TrackOf(p, parameters).Index]).Order().ToList();
            return confidences[(int)(_options.UncertainShare * (confidences.Count - 1))];
        }

        private IEnumerable<(int Index, bool Label)> Known(int head) =>
            Enumerable.Range(0, _paragraphs.Count).Where(i => _paragraphs[i].Has(head) is not null).Select(i => (i, _paragraphs[i].Has(head) == true));

        private ParallelOptions ParallelOptions => new() { MaxDegreeOfParallelism = _options.Parallelism, CancellationToken = _cancellationToken };

        private void Report(string step)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _progress?.Report(new TrainingProgress(step, _done++, _steps));
        }
    }
}
