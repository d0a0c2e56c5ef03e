using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Diplomacy.Domain.Tagging.Features;

/// <summary>A few words, by their hashes; made for being asked about every word of a text.</summary>
internal sealed class WordSet
{
    private readonly ulong[] _slots;

    /// <param name="words">Folded words with blanks between them.</param>
    public WordSet(string words)
    {
        var hashes = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(FoldedWord.HashOf).Distinct().ToList();
        _slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)hashes.Count)];
        while (!TryFill(hashes)) _slots = new ulong[_slots.Length * 2];
    }

    /// <summary>Every word has a slot of its own: one comparison answers, without a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(in Token word) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_slots), PlaceOf(word.Hash)) == word.Hash;

    private bool TryFill(List<ulong> hashes)
    {
        foreach (var hash in hashes)
        {
            if (_slots[PlaceOf(hash)] != 0) return false;
            _slots[PlaceOf(hash)] = hash;
        }

        return true;
    }

    private int PlaceOf(ulong hash) => (int)hash & (_slots.Length - 1);
}
