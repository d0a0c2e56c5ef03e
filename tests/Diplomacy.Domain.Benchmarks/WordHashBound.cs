using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>The least that any tagger must do: find the words of a text, sixteen characters at a time, and hash each once.</summary>
internal static class WordHashBound
{
    private const int Block = 16;
    private const ulong Prime = 0x9E3779B97F4A7C15;

    public static ulong Run(ReadOnlySpan<char> text)
    {
        var all = 0UL;
        ref var first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        for (var i = 0; i <= text.Length - Block;)
        {
            var bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first, (nuint)i), Vector128.LoadUnsafe(ref first, (nuint)i + 8)) | Vector128.Create((byte)0x20);
            var isLetter = Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'a'), Vector128.Create((byte)25));
            var length = Math.Min(BitOperations.TrailingZeroCount(~isLetter.ExtractMostSignificantBits()), Block);
            var letters = bytes.AsUInt64();
            var low = length < 8 ? letters.ToScalar() & ((1UL << (8 * length)) - 1) : letters.ToScalar();
            all ^= (low * Prime) ^ letters.GetElement(1);
            i += length + 1;
        }

        return all;
    }
}
