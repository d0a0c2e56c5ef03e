using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Diplomacy.Domain.Tagging.Features;

/// <summary>Says what a hash stands for. A slot holds the upper half of the hash and, below it, the entry; 0 is an empty slot.</summary>
internal readonly struct EntryTable
{
    private const int SmallestTable = 16;
    private const int LeastSlotsPerEntry = 3;
    private const ulong UpperHalf = 0xFFFF_FFFF_0000_0000;

    private readonly ulong[] _slots;
    private readonly int _mask;

    /// <exception cref="FormatException">The slots are those of no table.</exception>
    public EntryTable(ulong[] slots)
    {
        var empty = slots.AsSpan().Count(0UL);
        if (slots.Length < SmallestTable || !BitOperations.IsPow2(slots.Length) || empty == 0)
            throw new FormatException("A lexicon's table has a power of two of slots, some of them empty.");
        (_slots, _mask, Count) = (slots, slots.Length - 1, slots.Length - empty);
    }

    public int Count { get; }

    public ReadOnlySpan<ulong> Slots => _slots;

    /// <summary>Makes a table of entries in a fixed order; half to a third of its slots are taken.</summary>
    public static EntryTable Of(IReadOnlyCollection<KeyValuePair<ulong, LexiconEntry>> entries)
    {
        var size = SmallestTable;
        while (size * 2 < entries.Count * LeastSlotsPerEntry) size *= 2;
        var slots = new ulong[size];
        foreach (var (hash, entry) in entries)
        {
            var place = (int)hash & (size - 1);
            for (; slots[place] != 0; place = (place + 1) & (size - 1))
                if (IsSlotOf(slots[place], hash)) throw new InvalidOperationException("Two phrases of the lexicon have one hash. Change the hash function.");
            slots[place] = (hash & UpperHalf) | entry.Bits;
        }

        return new EntryTable(slots);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(ulong hash, out LexiconEntry entry)
    {
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        for (var place = (int)hash & _mask; ; place = (place + 1) & _mask)
        {
            var slot = Unsafe.Add(ref slots, place);
            entry = new LexiconEntry((uint)slot);
            if (IsSlotOf(slot, hash)) return true;
            if (slot == 0) return false;
        }
    }

    private static bool IsSlotOf(ulong slot, ulong hash) => ((slot ^ hash) & UpperHalf) == 0;
}
