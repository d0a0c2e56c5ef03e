using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Diplomacy.Domain.Tagging.Features;

/// <summary>
/// Says what a hash stands for. A slot holds the upper half of the hash and, below it, the entry; 0 is an empty slot. A hash is in
/// one of two slots: both are read, and no branch depends on which.
/// </summary>
internal readonly struct EntryTable
{
    private const int SmallestTable = 16;
    private const int LeastSlotsPerEntry = 2;
    private const int MostMoves = 500;
    private const ulong UpperHalf = 0xFFFF_FFFF_0000_0000;

    private readonly ulong[] _slots;
    private readonly int _mask;

    /// <exception cref="FormatException">The slots are those of no table.</exception>
    public EntryTable(ulong[] slots)
    {
        if (slots.Length < SmallestTable || !BitOperations.IsPow2(slots.Length))
            throw new FormatException("A lexicon's table has a power of two of slots.");
        (_slots, _mask, Count) = (slots, slots.Length - 1, slots.Length - slots.AsSpan().Count(0UL));
    }

    public int Count { get; }

    public ReadOnlySpan<ulong> Slots => _slots;

    /// <summary>Makes a table of entries in a fixed order; at most half of its slots are taken.</summary>
    public static EntryTable Of(IReadOnlyCollection<KeyValuePair<ulong, LexiconEntry>> entries)
    {
        if (entries.DistinctBy(e => e.Key & UpperHalf).Count() < entries.Count) throw new InvalidOperationException("Two phrases of the lexicon have one hash. Change the hash function.");
        var size = SmallestTable;
        while (size < entries.Count * LeastSlotsPerEntry) size *= 2;
        ulong[] slots;
        while (!TryFill(entries, size, out slots)) size *= 2;
        return new EntryTable(slots);
    }

    /// <summary>The entry; <see cref="LexiconEntry.Nothing"/> where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LexiconEntry Find(ulong hash)
    {
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        var one = Unsafe.Add(ref slots, FirstPlace(hash) & _mask);
        var other = Unsafe.Add(ref slots, SecondPlace(hash) & _mask);
        return new LexiconEntry(((uint)one & Bits.All(IsSlotOf(one, hash))) | ((uint)other & Bits.All(IsSlotOf(other, hash))));
    }

    /// <summary>Calls a hash's slots from memory before they are asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(ulong hash)
    {
        if (!Sse.IsSupported) return;
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref slots, FirstPlace(hash) & _mask)));
        Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref slots, SecondPlace(hash) & _mask)));
    }

    /// <summary>An entry that finds its place taken sends the one there to that one's other place.</summary>
    private static bool TryFill(IReadOnlyCollection<KeyValuePair<ulong, LexiconEntry>> entries, int size, out ulong[] slots)
    {
        slots = new ulong[size];
        var hashes = new ulong[size];
        var mask = size - 1;
        foreach (var (hash, entry) in entries)
        {
            var (key, slot) = (hash, (hash & UpperHalf) | entry.Bits);
            var place = FirstPlace(key) & mask;
            for (var moves = 0; slots[place] != 0; moves++)
            {
                if (moves == MostMoves) return false;
                (key, hashes[place]) = (hashes[place], key);
                (slot, slots[place]) = (slots[place], slot);
                place = place == (FirstPlace(key) & mask) ? SecondPlace(key) & mask : FirstPlace(key) & mask;
            }

            (hashes[place], slots[place]) = (key, slot);
        }

        return true;
    }

    private static int FirstPlace(ulong hash) => (int)hash;

    private static int SecondPlace(ulong hash) => (int)(hash >> 15);

    private static bool IsSlotOf(ulong slot, ulong hash) => ((slot ^ hash) & UpperHalf) == 0;
}
