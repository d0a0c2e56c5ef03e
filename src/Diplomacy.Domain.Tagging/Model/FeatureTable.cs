namespace Diplomacy.Domain.Tagging.Model;

/// <summary>
/// Says which features a model knows. Every feature has one place, by its hash; a 16-bit fingerprint tells whether the
/// feature there is the one that was asked for.
/// </summary>
/// <remarks>Immutable; safe to use from any number of threads.</remarks>
public sealed class FeatureTable
{
    private readonly ushort[] _fingerprints;

    internal FeatureTable(int bits, ushort[] fingerprints)
    {
        (Bits, _fingerprints) = (bits, fingerprints);
        Count = fingerprints.Length - fingerprints.AsSpan().Count((ushort)0);
    }

    /// <summary>The number of places is two to this power.</summary>
    public int Bits { get; }

    /// <summary>The number of places.</summary>
    public int Capacity => _fingerprints.Length;

    /// <summary>How many places hold a feature.</summary>
    public int Count { get; }

    /// <summary>Close together and apart from the rows: features that the model does not know need no row fetched.</summary>
    internal ushort[] Fingerprints => _fingerprints;

    /// <summary>Fills a table; where two features want one place, the one with the higher importance has it.</summary>
    /// <param name="features">The features and their importance; the order does not matter.</param>
    /// <param name="bits">The number of places is two to this power, 8 to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bits"/> is out of range.</exception>
    public static FeatureTable Build(IEnumerable<(ulong Feature, double Importance)> features, int bits)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 8);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 20);
        var fingerprints = new ushort[1 << bits];
        var holders = new (ulong Feature, double Importance)[1 << bits];
        foreach (var candidate in features)
        {
            var place = PlaceOf(candidate.Feature, bits);
            ref var holder = ref holders[place];
            if (fingerprints[place] != 0
                && (candidate.Importance, candidate.Feature).CompareTo((holder.Importance, holder.Feature)) <= 0) continue;
            holder = candidate;
            fingerprints[place] = FingerprintOf(candidate.Feature);
        }

        return new FeatureTable(bits, fingerprints);
    }

    /// <summary>The place of a feature, or -1 where the model does not know it.</summary>
    public int Find(ulong feature)
    {
        var place = PlaceOf(feature, Bits);
        return _fingerprints[place] == FingerprintOf(feature) ? place : -1;
    }

    internal static int PlaceOf(ulong feature, int bits) => (int)(feature & ((1u << bits) - 1));

    /// <summary>Never 0: that marks an empty place.</summary>
    internal static ushort FingerprintOf(ulong feature) => (ushort)((feature >> 48) | 1);
}
