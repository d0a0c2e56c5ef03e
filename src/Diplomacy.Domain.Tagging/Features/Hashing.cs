using System.Runtime.CompilerServices;

namespace Diplomacy.Domain.Tagging.Features;

/// <summary>The hashes that words and features go by. Part of the model format: a change needs a new featurizer version.</summary>
internal static class Hashing
{
    public const ulong Seed = 0xCBF29CE484222325;
    private const ulong Prime = 0x9E3779B97F4A7C15;
    private const ulong OtherPrime = 0xD6E8FEB86659FD93;

    /// <summary>The hash of up to sixteen folded bytes, the first in the lowest place, blanks after the last one zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Word(ulong low, ulong high)
    {
        var h = ((low ^ Seed) * Prime) ^ (high * OtherPrime);
        return h ^ (h >> 32);
    }

    /// <summary>A hash, extended by another.</summary>
    public static ulong Join(ulong first, ulong second) => Mix(ulong.RotateLeft(first, 23) ^ second);

    /// <summary>The step from a place of the lexicon's phrases to their next word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Step(int place, ulong word) => word ^ ((ulong)place * OtherPrime);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong h)
    {
        h = (h ^ (h >> 32)) * OtherPrime;
        return (h ^ (h >> 29)) * Prime;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Feature(FeatureKind kind, ulong a) => Mix(a + ((ulong)kind * 0xA0761D6478BD642F));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Feature(FeatureKind kind, ulong a, ulong b) => Mix((ulong.RotateLeft(a, 17) * Prime) ^ (b + ((ulong)kind * 0xA0761D6478BD642F)));
}
