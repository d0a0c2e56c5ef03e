using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Diplomacy.Domain.Tagging.Features;

/// <summary>Says of most hashes that are not in a table that they are not, from a few KB: one bit for every slot that is taken.</summary>
internal readonly struct BitFilter
{
    private const int BitsPerSlot = 4;
    private const int BitsPerWord = 32;

    private readonly uint[] _words;
    private readonly int _mask;

    /// <param name="slots">Of an <see cref="EntryTable"/>.</param>
    public BitFilter(ReadOnlySpan<ulong> slots)
    {
        _words = new uint[BitOperations.RoundUpToPowerOf2((uint)(slots.Length * BitsPerSlot / BitsPerWord))];
        _mask = _words.Length - 1;
        foreach (var slot in slots)
            if (slot != 0) _words[PlaceOf(slot)] |= BitOf(slot);
    }

    /// <summary>False: certainly not in the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayContain(ulong hash) => (Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_words), PlaceOf(hash)) & BitOf(hash)) != 0;

    // Only the upper half of a hash is in its slot.
    private int PlaceOf(ulong hash) => (int)(hash >> 37) & _mask;

    private static uint BitOf(ulong hash) => 1u << (int)(hash >> 32);
}
