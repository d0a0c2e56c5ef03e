using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Diplomacy.Domain.Tagging.Features;

namespace Diplomacy.Domain.Tagging.Model;

/// <summary>Adds up the rows of the features it meets.</summary>
internal ref struct ScoreSink : IFeatureSink
{
    private const int FlushAfter = 1 << 15;

    private readonly ref short _rows;
    private readonly ref ushort _fingerprints;
    private readonly int _bits;
    private Vector256<int> _low;
    private Vector256<int> _middle;
    private Vector256<int> _high;
    private int _pending;
    private Totals _totals;

    public ScoreSink(CompactModel model)
    {
        _rows = ref MemoryMarshal.GetArrayDataReference(model.Rows);
        _fingerprints = ref MemoryMarshal.GetArrayDataReference(model.Fingerprints);
        _bits = model.Bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong feature, int start, int end)
    {
        var place = FeatureTable.PlaceOf(feature, _bits);
        if (Unsafe.Add(ref _fingerprints, place) != FeatureTable.FingerprintOf(feature)) return;
        ref var row = ref Unsafe.Add(ref _rows, place * CompactModel.Stride);
        var (low, middle) = Vector256.Widen(Vector256.LoadUnsafe(ref row));
        _low += low;
        _middle += middle;
        _high += Vector256.WidenLower(Vector128.LoadUnsafe(ref row, 16).ToVector256Unsafe());
        if (++_pending == FlushAfter) Flush();
    }

    /// <summary>The sum of one head's stored weights.</summary>
    public long this[int head]
    {
        get
        {
            if (_pending > 0) Flush();
            return _totals[head];
        }
    }

    /// <summary>Before the 32-bit sums could overflow they are moved to 64-bit ones.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Flush()
    {
        for (var i = 0; i < 8; i++)
        {
            _totals[i] += _low[i];
            _totals[i + 8] += _middle[i];
            _totals[i + 16] += _high[i];
        }

        _low = _middle = _high = default;
        _pending = 0;
    }

    [InlineArray(24)]
    private struct Totals
    {
        private long _first;
    }
}
