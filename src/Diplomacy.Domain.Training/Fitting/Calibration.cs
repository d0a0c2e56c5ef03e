using Microsoft.ML;
using Microsoft.ML.Calibrators;

namespace Diplomacy.Domain.Training.Fitting;

/// <summary>Turns scores into probabilities and probabilities into decisions, by paragraphs that the heads had not seen.</summary>
internal static class Calibration
{
    /// <summary>Platt's slope and offset by ML.NET.</summary>
    public static (float Slope, float Offset) Platt(IEnumerable<(float Score, bool Label)> scored, int seed)
    {
        var ml = new MLContext(seed);
        var data = ml.Data.LoadFromEnumerable(scored.Select(s => new ScoredRow { Score = s.Score, Label = s.Label }));
        IPredictionTransformer<PlattCalibrator> calibrator = ml.BinaryClassification.Calibrators.Platt().Fit(data);
        var model = calibrator.Model;
        return ((float)model.Slope, (float)model.Offset);
    }

    /// <summary>The threshold on a probability that gives the highest F1; half-way between two neighbouring probabilities.</summary>
    /// <param name="scored">Every paragraph's probability, whether it carries the label, and how many paragraphs of real text it stands for.</param>
    public static float BestThreshold(IEnumerable<(float Probability, bool Label, double Weight)> scored)
    {
        var sorted = scored.OrderByDescending(s => s.Probability).ToList();
        var positives = sorted.Where(s => s.Label).Sum(s => s.Weight);
        var (best, threshold, hits, given) = (-1.0, 0.5f, 0.0, 0.0);
        for (var i = 0; i < sorted.Count; i++)
        {
            given += sorted[i].Weight;
            if (sorted[i].Label) hits += sorted[i].Weight;
            if (i + 1 < sorted.Count && sorted[i + 1].Probability == sorted[i].Probability) continue;
            var f1 = 2 * hits / (given + positives);
            if (f1 <= best) continue;
            best = f1;
            threshold = i + 1 < sorted.Count ? (sorted[i].Probability + sorted[i + 1].Probability) / 2 : sorted[i].Probability;
        }

        return Math.Clamp(threshold, 0.01f, 0.99f);
    }

    private sealed class ScoredRow
    {
        public float Score { get; set; }

        public bool Label { get; set; }
    }
}
