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
        // No LINQ: its generic methods would have to be compiled while the first answer is waited for.
        var list = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        _slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)list.Length)];
        while (!TryFill(list)) _slots = new ulong[_slots.Length * 2];
    }

    /// <summary>Every word has a slot of its own: one comparison answers, without a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(in Token word) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_slots), PlaceOf(word.Hash)) == word.Hash;

    private bool TryFill(string[] words)
    {
        foreach (var word in words)
        {
            var hash = FoldedWord.HashOf(word);
            ref var slot = ref _slots[PlaceOf(hash)];
            if (slot != 0 && slot != hash) return false;
            slot = hash;
        }

        return true;
    }

    private int PlaceOf(ulong hash) => (int)hash & (_slots.Length - 1);
}
