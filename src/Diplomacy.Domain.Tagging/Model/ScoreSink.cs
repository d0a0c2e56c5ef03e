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
internal ref struct ScoreSink(CompactModel model, Span<ulong> features) : IConditionalSink
{
    // So many weights of 8 bits fit into sums of 16.
    public const int BufferSize = short.MaxValue / sbyte.MaxValue - 2;

    private readonly ref ulong _features = ref MemoryMarshal.GetReference(features);
    private int _count;
    private Totals _totals;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong feature, int start, int end)
    {
        Unsafe.Add(ref _features, _count++) = feature;
        if (_count == BufferSize) LookUp();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddIf(bool condition, ulong feature, int start, int end)
    {
        Unsafe.Add(ref _features, _count) = feature;
        _count += condition ? 1 : 0;
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
        Span<int> known = stackalloc int[BufferSize];
        Span<short> sums = stackalloc short[WeightRows.Stride];
        ref var rows = ref model.Rows.First;
        var low = Vector256<short>.Zero;
        var high = Vector256<short>.Zero;
        foreach (var row in known[..FindKnown(known)])
        {
            var (first, second) = Vector256.Widen(Vector256.LoadUnsafe(ref rows, (nuint)row));
            low += first;
            high += second;
        }

        low.StoreUnsafe(ref MemoryMarshal.GetReference(sums));
        high.StoreUnsafe(ref MemoryMarshal.GetReference(sums), (nuint)Vector256<short>.Count);
        for (var head = 0; head < Heads.Count; head++) _totals[head] += sums[head];
        _count = 0;
    }

    /// <summary>Where the rows of the known features begin; they are called from memory at once.</summary>
    private readonly unsafe int FindKnown(Span<int> known)
    {
        ref var fingerprints = ref MemoryMarshal.GetArrayDataReference(model.Table.Fingerprints);
        ref var next = ref MemoryMarshal.GetReference(known);
        ref var rows = ref model.Rows.First;
        var bits = model.Table.Bits;
        var count = 0;
        for (var i = 0; i < _count; i++)
        {
            var feature = Unsafe.Add(ref _features, i);
            var place = FeatureTable.PlaceOf(feature, bits);
            var isKnown = Unsafe.Add(ref fingerprints, place) == FeatureTable.FingerprintOf(feature);
            var row = place * WeightRows.Stride;
            Unsafe.Add(ref next, count) = row;
            count += isKnown ? 1 : 0;
            if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref rows, row & (int)Bits.All(isKnown))));
        }

        return count;
    }

    [InlineArray(24)]
    private struct Totals
    {
        private long _first;
    }
}
