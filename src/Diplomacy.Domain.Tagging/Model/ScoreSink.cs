using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Diplomacy.Domain.Tagging.Features;

namespace Diplomacy.Domain.Tagging.Model;

/// <summary>
/// Adds up the rows of the features it meets. It collects features and looks them up together: then the look-ups, which wait for
/// memory, wait side by side, and no branch depends on whether a feature is known.
/// </summary>
/// <param name="model">Whose rows.</param>
/// <param name="features">Room for <see cref="BufferSize"/> features, of any content.</param>
internal ref struct ScoreSink(CompactModel model, Span<ulong> features) : IFeatureSink
{
    // So many weights of 8 bits fit into sums of 16.
    public const int BufferSize = short.MaxValue / sbyte.MaxValue - 2;

    private const int RowsAhead = 8;

    private readonly ref ulong _features = ref MemoryMarshal.GetReference(features);
    private int _count;
    private Totals _totals;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong feature, int start, int end)
    {
        Unsafe.Add(ref _features, _count++) = feature;
        if (_count == BufferSize) LookUp();
    }

    /// <summary>The sum of one head's stored weights.</summary>
    public long this[int head]
    {
        get
        {
            if (_count > 0) LookUp();
            return _totals[head];
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    [SkipLocalsInit]
    private void LookUp()
    {
        Span<int> known = stackalloc int[BufferSize + RowsAhead];
        var count = FindKnown(known);
        known.Slice(count, RowsAhead).Clear();
        ref var rows = ref MemoryMarshal.GetArrayDataReference(model.Rows);
        var low = Vector256<short>.Zero;
        var high = Vector128<short>.Zero;
        for (var i = 0; i < count; i++)
        {
            Prefetch(ref Unsafe.Add(ref rows, known[i + RowsAhead]));
            ref var row = ref Unsafe.Add(ref rows, known[i]);
            var (first, second) = Vector128.Widen(Vector128.LoadUnsafe(ref row));
            low += Vector256.Create(first, second);
            high += Vector128.WidenLower(Vector128.LoadUnsafe(ref row, 16));
        }

        for (var i = 0; i < Vector256<short>.Count; i++) _totals[i] += low[i];
        for (var i = 0; i < Vector128<short>.Count; i++) _totals[i + Vector256<short>.Count] += high[i];
        _count = 0;
    }

    /// <summary>Where the rows of the known features begin.</summary>
    private readonly int FindKnown(Span<int> known)
    {
        ref var fingerprints = ref MemoryMarshal.GetArrayDataReference(model.Table.Fingerprints);
        ref var next = ref MemoryMarshal.GetReference(known);
        var bits = model.Table.Bits;
        var count = 0;
        for (var i = 0; i < _count; i++)
        {
            var feature = Unsafe.Add(ref _features, i);
            var place = FeatureTable.PlaceOf(feature, bits);
            Unsafe.Add(ref next, count) = place * CompactModel.Stride;
            count += Unsafe.Add(ref fingerprints, place) == FeatureTable.FingerprintOf(feature) ? 1 : 0;
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch(ref sbyte row)
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref row));
    }

    [InlineArray(24)]
    private struct Totals
    {
        private long _first;
    }
}
