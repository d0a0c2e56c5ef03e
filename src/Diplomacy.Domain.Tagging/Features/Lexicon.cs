using System.Runtime.CompilerServices;

namespace Diplomacy.Domain.Tagging.Features;

/// <summary>
/// The compiled lexicon: which words and phrases are concepts of diplomacy, and which are names of states, nationalities or
/// capitals. A model carries the lexicon that it was trained with.
/// </summary>
/// <remarks>Immutable; safe to use from any number of threads.</remarks>
public sealed class Lexicon
{
    internal const int LongestPhrase = 8;

    private readonly ulong[] _keys;
    private readonly LexiconEntry[] _entries;
    private readonly int _mask;

    internal Lexicon(IReadOnlyList<string> concepts, IReadOnlyList<string> states, IReadOnlyCollection<KeyValuePair<ulong, LexiconEntry>> entries)
    {
        (Concepts, States, Count) = (concepts, states, entries.Count);
        var size = 16;
        while (size < entries.Count * 2) size *= 2;
        _mask = size - 1;
        _keys = new ulong[size];
        _entries = new LexiconEntry[size];
        foreach (var (key, entry) in entries)
        {
            var slot = (int)key & _mask;
            while (_keys[slot] != 0) slot = (slot + 1) & _mask;
            _keys[slot] = key;
            _entries[slot] = entry;
        }
    }

    /// <summary>The ids of the concepts, in the order of their numbers.</summary>
    public IReadOnlyList<string> Concepts { get; }

    /// <summary>The ids of the states whose names are masked, in the order of their numbers.</summary>
    public IReadOnlyList<string> States { get; }

    /// <summary>How many words, phrases and beginnings of phrases the lexicon holds.</summary>
    public int Count { get; }

    internal IEnumerable<KeyValuePair<ulong, LexiconEntry>> Entries
    {
        get
        {
            for (var i = 0; i < _keys.Length; i++)
                if (_keys[i] != 0) yield return new(_keys[i], _entries[i]);
        }
    }

    /// <summary>Finds what a phrase stands for by the hash of its words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryFind(ulong phrase, out LexiconEntry entry)
    {
        var slot = (int)phrase & _mask;
        while (true)
        {
            var key = _keys[slot];
            if (key == phrase)
            {
                entry = _entries[slot];
                return true;
            }

            if (key == 0)
            {
                entry = default;
                return false;
            }

            slot = (slot + 1) & _mask;
        }
    }

    /// <summary>Finds the longest phrase that the tokens begin with; it ends with its sentence, and no sign stands inside it.</summary>
    internal bool TryMatch(ReadOnlySpan<Token> tokens, out LexiconEntry found, out int length)
    {
        found = default;
        length = 0;
        var key = Hashing.Seed;
        var limit = Math.Min(tokens.Length, LongestPhrase);
        for (var i = 0; i < limit; i++)
        {
            if (i > 0 && (tokens[i].Traits & (TokenTraits.StartsSentence | TokenTraits.Sign)) != 0) break;
            key = Hashing.Join(key, tokens[i].Hash);
            if (!TryFind(key, out var entry)) break;
            if (entry.Kind != EntryKind.Nothing && FitsCase(entry, tokens[0])) (found, length) = (entry, i + 1);
            if (!entry.Continues) break;
        }

        return length > 0;
    }

    private static bool FitsCase(LexiconEntry entry, in Token first) =>
        (!entry.NeedsCapital || first.Has(TokenTraits.Capitalised)) && (!entry.NeedsAllCapitals || first.Has(TokenTraits.AllCapitals));
}
