using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Diplomacy.Domain.Tagging.Features;

/// <summary>Reads one word: nearly all are up to fifteen plain letters, which sixteen-byte registers take at once.</summary>
internal static class WordReader
{
    private const int BlockLength = 16;

    /// <summary>From the sixteenth place less a length on: so many set bytes, then blank ones.</summary>
    private static ReadOnlySpan<byte> Ones =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Reads the word that begins at a place; gives the place after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ReadOnlySpan<char> text, int start, out Token token)
    {
        if (Vector128.IsHardwareAccelerated && text.Length - start >= BlockLength)
        {
            ref var first = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start));
            var bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, BlockLength / 2));
            var folded = bytes | Vector128.Create((byte)0x20);
            var isLetter = Vector128.LessThanOrEqual(folded - Vector128.Create((byte)'a'), Vector128.Create((byte)25));
            var isDigit = Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)9));
            var length = BitOperations.TrailingZeroCount(~(isLetter | isDigit).ExtractMostSignificantBits());
            if (length < BlockLength && EndsPlainly(text[start + length], length))
            {
                var letters = (folded & Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Ones), (nuint)(BlockLength - length))).AsUInt64();
                var (low, high) = (letters.ToScalar(), letters.GetElement(1));
                var capitals = Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'A'), Vector128.Create((byte)25)).ExtractMostSignificantBits() & ((1u << length) - 1);
                token = new Token { Hash = Hashing.Word(low, high), Beginning = low, Start = start, End = start + length, Traits = TraitsOf(length, length, BitOperations.PopCount(capitals), (capitals & 1) != 0) };
                return start + length;
            }
        }

        return ReadLetterByLetter(text, start, out token);
    }

    /// <summary>An apostrophe, a letter beyond ASCII, or the full stop of an abbreviation may go on with the word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EndsPlainly(char next, int length) => next < 0x80 && next != '\'' && (next != '.' || length > 1);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadLetterByLetter(ReadOnlySpan<char> text, int start, out Token token)
    {
        var word = new FoldedWord();
        int i = start, length = 0, capitals = 0, letters = 0, apostrophe = -1;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            var folded = CharFolding.Fold(c);
            if (folded == '\0')
            {
                if (c != '.' || !IsInsideAbbreviation(text, i, start)) break;
                word.Add('.');
                continue;
            }

            if (folded == '\'')
            {
                if (i + 1 >= text.Length || CharFolding.Fold(text[i + 1]) is '\0' or '\'') break;
                apostrophe = i;
            }
            else
            {
                letters++;
                if (char.IsUpper(c)) capitals++;
            }

            word.Add(folded);
            length++;
        }

        var tail = apostrophe > 0 && i - apostrophe == 2 ? (char)(text[apostrophe + 1] | 0x20) : '\0';
        if (tail == 's')
        {
            ReadLetterByLetter(text[..apostrophe], start, out token);
            return i;
        }

        token = new Token { Hash = word.Hash, Beginning = word.Beginning, Start = start, End = i, Traits = TraitsOf(length, letters, capitals, char.IsUpper(text[start])) };
        if (tail == 't') token.Traits |= TokenTraits.NegatedVerb;
        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TokenTraits TraitsOf(int length, int letters, int capitals, bool startsWithCapital) =>
        (length > 6 ? TokenTraits.LongerThan6 : 0)
        | (startsWithCapital ? TokenTraits.Capitalised : 0)
        | (capitals == letters && letters > 1 ? TokenTraits.AllCapitals : 0);

    /// <summary>"U.S." and "p.m.": single letters with a full stop after each.</summary>
    private static bool IsInsideAbbreviation(ReadOnlySpan<char> text, int dot, int start)
    {
        var before = dot - 1;
        if (before > start && text[before - 1] != '.') return false;
        return dot + 1 < text.Length
            && char.IsLetter(text[dot + 1])
            && (dot + 2 >= text.Length || !char.IsLetterOrDigit(text[dot + 2]));
    }
}
