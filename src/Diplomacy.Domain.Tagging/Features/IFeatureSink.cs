namespace Diplomacy.Domain.Tagging.Features;

/// <summary>Takes the features of a text, one by one, as the <see cref="Featurizer"/> meets them.</summary>
public interface IFeatureSink
{
    /// <summary>Takes one occurrence of a feature.</summary>
    /// <param name="feature">The feature's 64-bit hash; the same feature has the same hash in every text.</param>
    /// <param name="start">Where the words that gave it begin, in UTF-16 code units.</param>
    /// <param name="end">Where they end, exclusive; equal to <paramref name="start"/> for a feature of the whole text.</param>
    void Add(ulong feature, int start, int end);
}
