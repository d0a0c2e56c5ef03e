using System.Runtime.InteropServices;
using Diplomacy.Domain.Tagging.Features;

namespace Diplomacy.Domain.Training.Fitting;

/// <summary>The features of one paragraph and how often each occurs.</summary>
internal sealed class FeatureCounts
{
    private FeatureCounts(ulong[] features, int[] counts, int total)
    {
        (Features, Counts, Total) = (features, counts, total);
    }

    /// <summary>Distinct features, ascending.</summary>
    public ulong[] Features { get; }

    public int[] Counts { get; }

    /// <summary>All occurrences; features are scaled by its square root.</summary>
    public int Total { get; }

    public static FeatureCounts Of(Featurizer featurizer, string text)
    {
        var met = new List<ulong>();
        var sink = new CollectingSink(met);
        var total = featurizer.Run(text, ref sink);
        met.Sort();
        var features = new List<ulong>(met.Count);
        var counts = new List<int>(met.Count);
        foreach (var feature in CollectionsMarshal.AsSpan(met))
        {
            if (features.Count > 0 && features[^1] == feature)
            {
                counts[^1]++;
                continue;
            }

            features.Add(feature);
            counts.Add(1);
        }

        return new FeatureCounts([.. features], [.. counts], Math.Max(total, 1));
    }

    private readonly struct CollectingSink(List<ulong> features) : IFeatureSink
    {
        public void Add(ulong feature, int start, int end) => features.Add(feature);
    }
}
