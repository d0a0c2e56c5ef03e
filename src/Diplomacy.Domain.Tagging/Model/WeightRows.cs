using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Diplomacy.Domain.Tagging.Model;

/// <summary>For every place of a <see cref="FeatureTable"/> the weights of all heads, in steps of the head's scale.</summary>
/// <remarks>No row lies across two of the lines that memory is fetched in, and the collector never moves them.</remarks>
internal sealed class WeightRows
{
    /// <summary>Numbers to a row: the heads, and blanks up to a width that vector registers like.</summary>
    public const int Stride = 32;

    private readonly sbyte[] _numbers;
    private readonly int _start;

    public WeightRows(int places)
    {
        _numbers = GC.AllocateArray<sbyte>((places + 1) * Stride, pinned: true);
        _start = (Stride - (int)(Marshal.UnsafeAddrOfPinnedArrayElement(_numbers, 0) % Stride)) % Stride;
    }

    /// <summary>The first number of the first row.</summary>
    public ref sbyte First => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_numbers), _start);

    /// <summary>The weights at a place, in the order of <see cref="Heads.Labels"/>.</summary>
    public Span<sbyte> this[int place] => _numbers.AsSpan(_start + (place * Stride), Heads.Count);
}
