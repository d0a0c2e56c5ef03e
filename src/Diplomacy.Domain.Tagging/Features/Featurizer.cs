using System.Numerics;
using System.Runtime.CompilerServices;

namespace Diplomacy.Domain.Tagging.Features;

/// <summary>
/// Turns a text into features, in one pass: words, their beginnings and neighbours; concepts of the lexicon, what stands
/// around them, whether they are negated or only possible; names of states as one symbol. The only featurizer there is:
/// training and tagging call this code.
/// </summary>
/// <remarks>Immutable; safe to use from any number of threads. Time grows with the length of the text, memory does not.</remarks>
public sealed class Featurizer
{
    /// <summary>Raised whenever the same text would give other features.</summary>
    public const int Version = 3;

    private const int NegationReach = 4;
    private const int ModalReach = 4;
    private const int MaxSentenceConcepts = 32;
    private const ulong SentenceBorder = 0x5EB02DE2;

    private static readonly ulong[] MaskSymbols = [0, 0, 0xA11CE0001, 0xA11CE0002, 0xA11CE0003];

    private readonly Lexicon _lexicon;
    private readonly int _negation;
    private readonly int _modal;
    private readonly int _stateConcept;

    /// <summary>Makes a featurizer that knows the phrases of a lexicon.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is null.</exception>
    public Featurizer(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _negation = IndexOf("negation");
        _modal = IndexOf("modal");
        _stateConcept = lexicon.Concepts.Count + 1;

        int IndexOf(string concept)
        {
            for (var i = 0; i < lexicon.Concepts.Count; i++)
                if (lexicon.Concepts[i] == concept) return i;
            return -1;
        }
    }

    /// <summary>The lexicon whose phrases are recognised.</summary>
    public Lexicon Lexicon => _lexicon;

    /// <summary>Hands every feature of a text to a sink, in the order of the text.</summary>
    /// <param name="text">Any text; best one paragraph.</param>
    /// <param name="sink">Takes the features.</param>
    /// <returns>How many features there were, counted as often as they occur.</returns>
    public int Run<TSink>(ReadOnlySpan<char> text, ref TSink sink) where TSink : struct, IFeatureSink, allows ref struct
    {
        var asked = new AskedSink<TSink>(sink);
        var nobody = new Nobody();
        var count = Run(text, ref asked, ref nobody);
        sink = asked.Sink;
        return count;
    }

    /// <summary>As the other; a second reader reads the same tokens.</summary>
    [SkipLocalsInit]
    internal int Run<TSink, TReader>(ReadOnlySpan<char> text, ref TSink sink, ref TReader beside)
        where TSink : struct, IConditionalSink, allows ref struct
        where TReader : struct, ITokenReader
    {
        var pass = new Pass<TSink>(this, sink);
        Span<LexiconEntry> entries = stackalloc LexiconEntry[TokenWindow.Length];
        var window = new TokenWindow(text, stackalloc Token[TokenWindow.Length]);
        int place = 0, placeBeside = 0, done;
        do
        {
            place += pass.Read(window.Tokens[place..], window.Ready - place, entries);
            placeBeside += beside.Read(window.Tokens[placeBeside..], window.Ready - placeBeside);
            done = Math.Min(place, placeBeside);
            (place, placeBeside) = (place - done, placeBeside - done);
        }
        while (window.MoveOn(done));
        pass.EndText();
        sink = pass.Sink;
        return pass.Count;
    }

    /// <summary>The state of one walk over one text.</summary>
    private ref struct Pass<TSink> where TSink : struct, IConditionalSink, allows ref struct
    {
        public TSink Sink;

        private readonly Featurizer _owner;
        private Symbol _previous;
        private Symbol _concept;
        private Symbol _conceptBefore;
        private int _phraseEnds;
        private int _wordNumber;
        private int _negatedUntil;
        private int _modalUntil;
        private bool _anyConcept;
        private StateSet _statesOfText;
        private StateSet _statesOfSentence;
        private ConceptList _conceptsOfSentence;
        private int _conceptCount;
        private int _sentence;

        public Pass(Featurizer owner, TSink sink)
        {
            _owner = owner;
            Sink = sink;
            _previous = new Symbol(SentenceBorder, 0, 0);
        }

        public int Count { get; private set; }

        /// <inheritdoc cref="ITokenReader.Read"/>
        public int Read(scoped ReadOnlySpan<Token> tokens, int ready, scoped Span<LexiconEntry> entries)
        {
            _owner._lexicon.LookUp(tokens, ready, entries);
            var place = 0;
            while (place < ready) place += ReadOne(tokens[place..], entries[place]);
            return place;
        }

        /// <summary>Reads the token, or the name of a state, at the head of the tokens; says how many it took.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private int ReadOne(scoped ReadOnlySpan<Token> tokens, LexiconEntry entry)
        {
            ref readonly var token = ref tokens[0];
            if (token.Has(TokenTraits.StartsSentence)) EndSentence(token.Start);
            var symbol = new Symbol(token.Hash, token.Start, token.End);
            if (token.Has(TokenTraits.Sign))
            {
                Emit(Hashing.Feature(FeatureKind.Word, symbol.Hash), symbol.Start, symbol.End);
                return 1;
            }

            var taken = 1;
            var isState = false;
            if (_wordNumber >= _phraseEnds && _owner._lexicon.TryMatch(tokens, ref entry, out var length))
            {
                var end = tokens[length - 1].End;
                isState = entry.Kind != EntryKind.Concept;
                if (isState)
                {
                    taken = length;
                    symbol = new Symbol(MaskSymbols[(int)entry.Kind], token.Start, end);
                    OnState(symbol, entry.Value);
                }
                else
                {
                    _phraseEnds = _wordNumber + length;
                    OnConcept(new Symbol((ulong)entry.Value + 1, token.Start, end), entry.Value);
                }
            }

            if (token.Has(TokenTraits.NegatedVerb)) _negatedUntil = _wordNumber + NegationReach;
            _wordNumber += taken;
            Sink.Add(Hashing.Feature(FeatureKind.Word, symbol.Hash), symbol.Start, symbol.End);
            Sink.Add(Hashing.Feature(FeatureKind.Bigram, _previous.Hash, symbol.Hash), _previous.Start, symbol.End);
            Count += 2 + (isState ? 0 : EmitForm(token, symbol));
            _previous = symbol;
            return taken;
        }

        /// <summary>What a word's letters and its place tell beyond the word; says how many features that were.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private int EmitForm(in Token token, Symbol word)
        {
            var isLong = token.Has(TokenTraits.LongerThan6);
            Sink.AddIf(isLong, Hashing.Feature(FeatureKind.Prefix6, token.Prefix6), word.Start, word.End);

            // A capital inside a sentence makes a name, or a part of one: "May", "Turkey", "Labour". In copy of nothing but capitals it says nothing.
            var isName = (token.Traits & (TokenTraits.Capitalised | TokenTraits.StartsSentence | TokenTraits.AllCapitals)) == TokenTraits.Capitalised;
            Sink.AddIf(isName, Hashing.Feature(FeatureKind.NameWord, word.Hash), word.Start, word.End);

            var isNegated = _wordNumber <= _negatedUntil;
            if (isNegated) Sink.Add(Hashing.Feature(FeatureKind.NegatedWord, word.Hash), word.Start, word.End);
            return (isLong ? 1 : 0) + (isName ? 1 : 0) + (isNegated ? 1 : 0);
        }

        public void EndText()
        {
            EndSentence(_previous.End);
            Emit(Hashing.Feature(FeatureKind.StateCount, (ulong)Math.Min(_statesOfText.Count, 4)), 0, 0);
        }

        private void OnConcept(Symbol concept, int number)
        {
            Emit(Hashing.Feature(FeatureKind.Concept, concept.Hash), concept.Start, concept.End);
            if (_sentence == 1) Emit(Hashing.Feature(FeatureKind.OpeningConcept, concept.Hash), concept.Start, concept.End);
            if (_wordNumber < _negatedUntil) Emit(Hashing.Feature(FeatureKind.NegatedConcept, concept.Hash), concept.Start, concept.End);
            if (_wordNumber < _modalUntil) Emit(Hashing.Feature(FeatureKind.ModalConcept, concept.Hash), concept.Start, concept.End);
            if (number == _owner._negation) _negatedUntil = _phraseEnds + NegationReach;
            else if (number == _owner._modal) _modalUntil = _phraseEnds + ModalReach;
            if (!_anyConcept)
            {
                Emit(Hashing.Feature(FeatureKind.FirstConcept, concept.Hash), concept.Start, concept.End);
                _anyConcept = true;
            }

            if (_conceptCount < MaxSentenceConcepts) _conceptsOfSentence[_conceptCount++] = concept;
            ChainConcept(concept);
        }

        private void OnState(Symbol mask, int state)
        {
            _statesOfText.Add(state);
            _statesOfSentence.Add(state);
            var concept = mask with { Hash = (ulong)_owner._stateConcept };
            if (_concept.Hash != concept.Hash) ChainConcept(concept);
        }

        private void ChainConcept(Symbol concept)
        {
            if (_concept.Hash != 0)
            {
                Emit(Hashing.Feature(FeatureKind.ConceptBigram, _concept.Hash, concept.Hash), _concept.Start, concept.End);
                if (_conceptBefore.Hash != 0) Emit(Hashing.Feature(FeatureKind.ConceptSkipBigram, _conceptBefore.Hash, concept.Hash), _conceptBefore.Start, concept.End);
            }

            _conceptBefore = _concept;
            _concept = concept;
        }

        private void EndSentence(int position)
        {
            var states = (ulong)Math.Min(_statesOfSentence.Count, 2);
            for (var i = 0; i < _conceptCount; i++)
            {
                var concept = _conceptsOfSentence[i];
                Emit(Hashing.Feature(FeatureKind.ConceptWithStates, concept.Hash, states), concept.Start, concept.End);
            }

            _conceptCount = 0;
            _sentence++;
            _statesOfSentence = default;
            _concept = _conceptBefore = default;
            _negatedUntil = _modalUntil = 0;
            _previous = new Symbol(SentenceBorder, position, position);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private void Emit(ulong feature, int start, int end)
        {
            Count++;
            Sink.Add(feature, start, end);
        }
    }

    private readonly record struct Symbol(ulong Hash, int Start, int End);

    [InlineArray(MaxSentenceConcepts)]
    private struct ConceptList
    {
        private Symbol _first;
    }

    /// <summary>A set of up to 256 states.</summary>
    private struct StateSet
    {
        private ulong _a, _b, _c, _d;

        public readonly int Count =>
            BitOperations.PopCount(_a) + BitOperations.PopCount(_b) + BitOperations.PopCount(_c) + BitOperations.PopCount(_d);

        public void Add(int state)
        {
            var bit = 1UL << (state & 63);
            switch ((state >> 6) & 3)
            {
                case 0: _a |= bit; break;
                case 1: _b |= bit; break;
                case 2: _c |= bit; break;
                default: _d |= bit; break;
            }
        }
    }
}
