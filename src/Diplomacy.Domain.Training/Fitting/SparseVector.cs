using Diplomacy.Domain.Tagging.Model;
using Microsoft.ML.Data;

namespace Diplomacy.Domain.Training.Fitting;

/// <summary>Brings features to the vectors that ML.NET learns from and scores: counts over the square root of their number.</summary>
internal static class SparseVector
{
    public static VBuffer<float> Of(FeatureCounts features, FeatureTable table)
    {
        var entries = new List<(int Place, float Value)>(features.Features.Length);
        var norm = 1.0 / Math.Sqrt(features.Total);
        for (var i = 0; i < features.Features.Length; i++)
        {
            var place = table.Find(features.Features[i]);
            if (place >= 0) entries.Add((place, (float)(features.Counts[i] * norm)));
        }

        entries.Sort((a, b) => a.Place.CompareTo(b.Place));
        return Of(entries, table.Capacity);
    }

    /// <summary>Two features of one place and one fingerprint are one feature to the model: their values add up.</summary>
    private static VBuffer<float> Of(List<(int Place, float Value)> entries, int length)
    {
        var indices = new List<int>(entries.Count);
        var values = new List<float>(entries.Count);
        foreach (var (place, value) in entries)
        {
            if (indices.Count > 0 && indices[^1] == place)
            {
                values[^1] += value;
                continue;
            }

            indices.Add(place);
            values.Add(value);
        }

        return new VBuffer<float>(length, indices.Count, [.. values], [.. indices]);
    }
}
