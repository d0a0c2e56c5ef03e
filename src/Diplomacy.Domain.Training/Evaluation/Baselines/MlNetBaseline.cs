using Diplomacy.Domain.Training.Corpus;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Diplomacy.Domain.Training.Evaluation.Baselines;

/// <summary>What ML.NET's tutorials teach: FeaturizeText and SDCA, both with their defaults, on one thread so that it repeats.</summary>
internal static class MlNetBaseline
{
    public static IReadOnlyList<Guess> Guess(IReadOnlyList<LabelledParagraph> known, IReadOnlyList<string> texts, int seed)
    {
        var ml = new MLContext(seed);
        var features = ml.Transforms.Text.FeaturizeText("Features", nameof(Row.Text)).Fit(Load(known, null));
        var unseen = ml.Data.Cache(features.Transform(ml.Data.LoadFromEnumerable(texts.Select(t => new Row { Text = t }))));
        var trackTrainer = ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options { NumberOfThreads = 1 });
        var track = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Row.Track))
            .AppendCacheCheckpoint(ml)
            .Append(trackTrainer)
            .Append(ml.Transforms.Conversion.MapKeyToValue(nameof(TrackAnswer.PredictedTrack), "PredictedLabel"));
        var tracks = Answers<TrackAnswer>(track, [.. known.Where(p => p.Track is not null)], null).Select(a => Track.Parse(a.PredictedTrack!)).ToList();
        var tactics = Tactic.All.Select(t =>
        {
            var trainer = ml.BinaryClassification.Trainers.SdcaLogisticRegression(
                new SdcaLogisticRegressionBinaryTrainer.Options { LabelColumnName = nameof(Row.HasTactic), NumberOfThreads = 1 });
            return Answers<TacticAnswer>(trainer, [.. known.Where(p => p.Tactics is not null)], t).Select(a => a.PredictedLabel).ToList();
        }).ToList();
        return [.. tracks.Select((t, i) => new Guess(t, [.. Tactic.All.Where((_, k) => tactics[k][i])]))];

        IDataView Load(IReadOnlyList<LabelledParagraph> paragraphs, Tactic? tactic) =>
            ml.Data.LoadFromEnumerable(paragraphs.Select(p => new Row
            {
                Text = p.Text,
                Track = p.Track?.Id ?? "",
                HasTactic = tactic is not null && p.Tactics!.Contains(tactic),
            }));

        IEnumerable<T> Answers<T>(IEstimator<ITransformer> trainer, IReadOnlyList<LabelledParagraph> paragraphs, Tactic? tactic) where T : class, new()
        {
            var model = trainer.Fit(ml.Data.Cache(features.Transform(Load(paragraphs, tactic))));
            return ml.Data.CreateEnumerable<T>(model.Transform(unseen), reuseRowObject: false, ignoreMissingColumns: true);
        }
    }

    private sealed class Row
    {
        public string Text { get; set; } = "";

        public string Track { get; set; } = "";

        public bool HasTactic { get; set; }
    }

    private sealed class TrackAnswer
    {
        public string? PredictedTrack { get; set; }
    }

    private sealed class TacticAnswer
    {
        public bool PredictedLabel { get; set; }
    }
}
