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

    private readonly EntryTable _words;
    private readonly BitFilter _wordFilter;
    private readonly EntryTable _phrases;
    private readonly BitFilter _phraseFilter;

    /// <param name="concepts">Ids.</param>
    /// <param name="states">Ids.</param>
    /// <param name="words">Single words, by the hashes of their tokens.</param>
    /// <param name="phrases">Two words and more, by those hashes joined: whole phrases and beginnings of phrases.</param>
    internal Lexicon(IReadOnlyList<string> concepts, IReadOnlyList<string> states, EntryTable words, EntryTable phrases)
    {
        (Concepts, States, _words, _phrases) = (concepts, states, words, phrases);
        (_wordFilter, _phraseFilter) = (new BitFilter(words.Slots), new BitFilter(phrases.Slots));
    }

    /// <summary>The ids of the concepts, in the order of their numbers.</summary>
    public IReadOnlyList<string> Concepts { get; }

    /// <summary>The ids of the states whose names are masked, in the order of their numbers.</summary>
    public IReadOnlyList<string> States { get; }

    /// <summary>How many words, phrases and beginnings of phrases the lexicon holds.</summary>
    public int Count => _words.Count + _phrases.Count;

    internal EntryTable Words => _words;

    internal EntryTable Phrases => _phrases;

    /// <summary>False: no phrase begins with the word. Worth asking first where most words begin none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool MayBegin(in Token word) => _wordFilter.MayContain(word.Hash);

    /// <summary>Finds the longest phrase that the tokens begin with; it ends with its sentence, and no sign stands inside it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryMatch(ReadOnlySpan<Token> tokens, out LexiconEntry found, out int length)
    {
        ref readonly var first = ref tokens[0];
        if (!_words.TryFind(first.Hash, out found))
        {
            length = 0;
            return false;
        }

        length = found.Kind != EntryKind.Nothing && FitsCase(found, first) ? 1 : 0;
        if (found.Continues && tokens.Length > 1 && _phraseFilter.MayContain(Hashing.Join(first.Hash, tokens[1].Hash))) MatchLonger(tokens, ref found, ref length);
        return length > 0;
    }

    private void MatchLonger(ReadOnlySpan<Token> tokens, ref LexiconEntry found, ref int length)
    {
        var limit = Math.Min(tokens.Length, LongestPhrase);
        var key = tokens[0].Hash;
        for (var i = 1; i < limit; i++)
        {
            if ((tokens[i].Traits & (TokenTraits.StartsSentence | TokenTraits.Sign)) != 0) return;
            key = Hashing.Join(key, tokens[i].Hash);
            if (!_phraseFilter.MayContain(key) || !_phrases.TryFind(key, out var entry)) return;
            if (entry.Kind != EntryKind.Nothing && FitsCase(entry, tokens[0])) (found, length) = (entry, i + 1);
            if (!entry.Continues) return;
        }
    }

    private static bool FitsCase(LexiconEntry entry, in Token first) =>
        (!entry.NeedsCapital || first.Has(TokenTraits.Capitalised)) && (!entry.NeedsAllCapitals || first.Has(TokenTraits.AllCapitals));
}
