using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Diplomacy.Domain.Tagging.Features;

/// <summary>
/// The compiled lexicon: which words and phrases are concepts of diplomacy, and which are names of states, nationalities or
/// capitals. A model carries the lexicon that it was trained with.
/// </summary>
/// <remarks>Immutable; safe to use from any number of threads.</remarks>
public sealed class Lexicon
{
    internal const int LongestPhrase = 8;

    private const TokenTraits PhraseEnds = TokenTraits.StartsSentence | TokenTraits.Sign;

    private readonly EntryTable _words;
    private readonly EntryTable _steps;
    private readonly BitFilter _stepFilter;

    /// <param name="concepts">Ids.</param>
    /// <param name="states">Ids.</param>
    /// <param name="words">Single words, by the hashes of their tokens.</param>
    /// <param name="steps">The further words of phrases, by <see cref="Hashing.Step"/>.</param>
    internal Lexicon(IReadOnlyList<string> concepts, IReadOnlyList<string> states, EntryTable words, EntryTable steps)
    {
        (Concepts, States, _words, _steps) = (concepts, states, words, steps);
        _stepFilter = new BitFilter(steps.Slots);
    }

    /// <summary>The ids of the concepts, in the order of their numbers.</summary>
    public IReadOnlyList<string> Concepts { get; }

    /// <summary>The ids of the states whose names are masked, in the order of their numbers.</summary>
    public IReadOnlyList<string> States { get; }

    /// <summary>How many first words and further words of phrases the lexicon holds; phrases that end alike share their ends.</summary>
    public int Count => _words.Count + _steps.Count;

    internal EntryTable Words => _words;

    internal EntryTable Steps => _steps;

    /// <summary>
    /// Says for each of the first tokens what the lexicon holds under it, with the place that phrases go on from only where its next token may
    /// go on. Asked for many tokens before any is read, the tables' loads, which wait for memory, wait side by side.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void LookUp(ReadOnlySpan<Token> tokens, int count, Span<LexiconEntry> entries)
    {
        var (words, steps, filter) = (_words, _steps, _stepFilter);
        ref var token = ref MemoryMarshal.GetReference(tokens);
        ref var next = ref token;
        for (var i = 0; i < entries.Length && i < count; i++, token = ref next)
        {
            next = ref Unsafe.Add(ref token, 1);
            var entry = words.Find(token.Hash);
            var mayGoOn = false;
            if (i + 1 < tokens.Length)
            {
                var step = Hashing.Step(entry.Place, next.Hash);
                mayGoOn = entry.Continues & filter.MayContain(step) & (next.Traits & PhraseEnds) == 0;
                steps.Prefetch(step & Bits.All64(mayGoOn));
            }

            entries[i] = entry.GoingOnIf(mayGoOn);
        }
    }

    /// <summary>Finds the longest phrase that the tokens begin with; it ends with its sentence, and no sign stands inside it.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="found">What <see cref="LookUp"/> gave for the first of them; then what the phrase stands for.</param>
    /// <param name="length">How many tokens the phrase takes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryMatch(ReadOnlySpan<Token> tokens, ref LexiconEntry found, out int length)
    {
        length = 0;
        if (found == LexiconEntry.Nothing) return false;
        if (found.Kind != EntryKind.Nothing && FitsCase(found, tokens[0])) length = 1;
        if (found.Continues) MatchLonger(tokens, ref found, ref length);
        return length > 0;
    }

    private void MatchLonger(ReadOnlySpan<Token> tokens, ref LexiconEntry found, ref int length)
    {
        var limit = Math.Min(tokens.Length, LongestPhrase);
        var place = found.Place;
        for (var i = 1; i < limit && place != 0; i++)
        {
            if ((tokens[i].Traits & PhraseEnds) != 0) return;
            var step = Hashing.Step(place, tokens[i].Hash);
            if (!_stepFilter.MayContain(step)) return;
            var entry = _steps.Find(step);
            if (entry.Kind != EntryKind.Nothing && FitsCase(entry, tokens[0])) (found, length) = (entry, i + 1);
            place = entry.Place;
        }
    }

    private static bool FitsCase(LexiconEntry entry, in Token first) =>
        (!entry.NeedsCapital || first.Has(TokenTraits.Capitalised)) && (!entry.NeedsAllCapitals || first.Has(TokenTraits.AllCapitals));
}
