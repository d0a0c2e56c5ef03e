namespace Diplomacy.Domain.Tagging.Features;

/// <summary>Collects the folded letters of a word in blocks of sixteen bytes and hashes them.</summary>
internal ref struct FoldedWord
{
    private ulong _low;
    private ulong _high;
    private ulong _blocksBefore;
    private int _bytes;
    private bool _isLong;

    /// <summary>The hash of all that was added.</summary>
    public readonly ulong Hash => _isLong ? Hashing.Join(_blocksBefore, Hashing.Word(_low, _high)) : Hashing.Word(_low, _high);

    /// <summary>The first eight bytes that were added.</summary>
    public ulong Beginning { get; private set; }

    /// <summary>The hash of a word that is folded already.</summary>
    public static ulong HashOf(string word)
    {
        var folded = new FoldedWord();
        foreach (var c in word) folded.Add(c);
        return folded.Hash;
    }

    /// <summary>Adds a folded letter; one beyond ASCII takes three bytes.</summary>
    public void Add(char folded)
    {
        if (folded < 0x80)
        {
            Add((byte)folded);
            return;
        }

        Add((byte)(0x80 | (folded & 0x7F)));
        Add((byte)(0x80 | ((folded >> 7) & 0x7F)));
        Add((byte)(0x80 | (folded >> 14)));
    }

    private void Add(byte value)
    {
        if (_bytes == 2 * sizeof(ulong))
        {
            (_blocksBefore, _isLong) = (Hash, true);
            (_low, _high, _bytes) = (0, 0, 0);
        }

        if (_bytes < sizeof(ulong)) _low |= (ulong)value << (8 * _bytes);
        else _high |= (ulong)value << (8 * (_bytes - sizeof(ulong)));
        _bytes++;
        if (!_isLong) Beginning = _low;
    }
}
