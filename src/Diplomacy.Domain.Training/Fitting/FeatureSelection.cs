using System.Runtime.InteropServices;
using Diplomacy.Domain.Tagging.Model;
using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Training.Fitting;

/// <summary>Chooses the features that a model is to know.</summary>
internal static class FeatureSelection
{
    /// <summary>Features that occur often enough; where two want one place, the one that tells some label apart best.</summary>
    public static FeatureTable Choose(IReadOnlyList<LabelledParagraph> paragraphs, IReadOnlyList<FeatureCounts> features, TrainingOptions options)
    {
        var heads = Heads.Count;
        var places = new Dictionary<ulong, int>();
        foreach (var f in features)
            foreach (var feature in f.Features) CollectionsMarshal.GetValueRefOrAddDefault(places, feature, out _)++;

        var kept = places.Where(p => p.Value >= options.LeastParagraphs).ToList();
        places.Clear();
        for (var i = 0; i < kept.Count; i++) places[kept[i].Key] = i;

        var positives = new int[kept.Count * heads];
        var totals = new int[heads];
        for (var i = 0; i < paragraphs.Count; i++)
        {
            for (var head = 0; head < heads; head++)
            {
                if (paragraphs[i].Has(head) != true) continue;
                totals[head]++;
                foreach (var feature in features[i].Features)
                    if (places.TryGetValue(feature, out var place)) positives[(place * heads) + head]++;
            }
        }

        return FeatureTable.Build(
            kept.Select((f, i) => (f.Key, Importance(f.Value, positives.AsSpan(i * heads, heads), totals, paragraphs.Count))),
            options.TableBits);
    }

    /// <summary>The greatest chi-square over the heads.</summary>
    private static double Importance(int occurrences, ReadOnlySpan<int> positives, int[] totals, int paragraphs)
    {
        var best = 0.0;
        for (var head = 0; head < totals.Length; head++)
        {
            double expected = (double)occurrences * totals[head] / paragraphs;
            var variance = expected * (1 - ((double)occurrences / paragraphs)) * (1 - ((double)totals[head] / paragraphs));
            if (variance <= 0) continue;
            var difference = positives[head] - expected;
            best = Math.Max(best, difference * difference / variance);
        }

        return best;
    }
}
