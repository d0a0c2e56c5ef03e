using System.Runtime.CompilerServices;
using Diplomacy.Domain.Interactions;
using Diplomacy.Domain.Tagging.Features;

namespace Diplomacy.Domain.Tagging.Mentions;

/// <summary>Finds what a text names, and what that tells of the level and the form of an interaction.</summary>
internal struct MentionFinder : ITokenReader
{
    private const int LongestAcronym = 4;

    private static readonly WordSet Former = new("former ex onetime retired ousted late");

    [ThreadStatic]
    private static List<Mention>? _threadMentions;

    [ThreadStatic]
    private static List<(int Place, int Agency, bool NeedsItsState)>? _threadConditional;

    private readonly MentionVocabulary _vocabulary;
    private readonly Lexicon _lexicon;
    private readonly List<Mention> _mentions = _threadMentions ??= [];
    private readonly List<(int Place, int Agency, bool NeedsItsState)> _conditional = _threadConditional ??= [];
    private int _lastState = -1;
    private int _lastStateEnd = -1;
    private int _lastStateStart;
    private bool _previousIsFormer;
    private int _words;
    private int _englishWords;
    private bool _anyOfficial;
    private InteractionLevel? _namedLevel;
    private InteractionLevel? _highest;
    private InteractionForm? _form;
    private InteractionForm? _statement;

    private MentionFinder(MentionVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _lexicon = vocabulary.Lexicon;
        _mentions.Clear();
        _conditional.Clear();
    }

    public static MentionFinder Create() => new(MentionVocabulary.Current);

    [SkipLocalsInit]
    public int Read(scoped ReadOnlySpan<Token> tokens, int ready)
    {
        Span<LexiconEntry> entries = stackalloc LexiconEntry[TokenWindow.Length];
        _lexicon.LookUp(tokens, ready, entries);
        var place = 0;
        while (place < ready)
        {
            ref readonly var token = ref tokens[place];
            if (token.Has(TokenTraits.Sign))
            {
                place++;
                continue;
            }

            if (token.Has(TokenTraits.StartsSentence)) _lastState = -1;
            var entry = entries[place];
            if (_lexicon.TryMatch(tokens[place..], ref entry, out var length))
            {
                var end = place + OnPhrase(tokens[place..], entry, length);
                while (place < end) Count(tokens[place++]);
            }
            else
            {
                _previousIsFormer = Former.Contains(token);
                Count(token);
                place++;
            }
        }

        return place;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Count(in Token word)
    {
        _words++;
        _englishWords += EnglishWords.IsSmall(word) ? 1 : 0;
    }

    private int OnPhrase(scoped ReadOnlySpan<Token> tokens, LexiconEntry entry, int length)
    {
        ref readonly var first = ref tokens[0];
        if (entry.Kind is not (EntryKind.StateName or EntryKind.Capital or EntryKind.Title)) _englishWords++;
        var start = first.Start;
        var end = tokens[length - 1].End;
        var nextIsCapitalised = tokens.Length > length && tokens[length].Has(TokenTraits.Capitalised) && !tokens[length].Has(TokenTraits.StartsSentence);
        switch (entry.Kind)
        {
            case EntryKind.StateName or EntryKind.Nationality or EntryKind.Capital:
                Add(start, end, MentionKind.State, _lexicon.States[entry.Value]);
                (_lastState, _lastStateStart, _lastStateEnd) = (entry.Value, start, end);
                break;
            case EntryKind.Organization:
                Add(start, end, MentionKind.Organization, _vocabulary.Organizations[entry.Value]);
                break;
            case EntryKind.Agency or EntryKind.Metonym:
                OnAgency(start, end, entry);
                break;
            case EntryKind.AgencyOfSomeState:
                OnAgencyOfSomeState(start, end, entry.Value);
                break;
            case EntryKind.Title when !(first.Has(TokenTraits.Capitalised) && nextIsCapitalised) && !StateStandsBefore(start):
                length = 1;
                break;
            case EntryKind.Title or EntryKind.Participant:
                OnParticipant(start, end, ParticipantKind.All[entry.Value]);
                break;
            case EntryKind.Instrument:
                Add(start, end, MentionKind.Instrument, Instrument.All[entry.Value].Id);
                _form ??= FormOf(Instrument.All[entry.Value]);
                break;
            case EntryKind.Form when InteractionForm.All[entry.Value] == InteractionForm.PublicStatement:
                _statement = InteractionForm.PublicStatement;
                break;
            case EntryKind.Form:
                _form ??= InteractionForm.All[entry.Value];
                break;
            case EntryKind.Level:
                _namedLevel ??= InteractionLevel.All[entry.Value];
                break;
        }

        _previousIsFormer = false;
        return length;
    }

    private void OnParticipant(int start, int end, ParticipantKind kind)
    {
        if (_previousIsFormer && kind.IsOfficial) kind = ParticipantKind.FormerOfficial;
        Add(start, end, MentionKind.Participant, kind.Id);
        _anyOfficial |= kind.IsOfficial;
        if (LevelOf(kind) is { } level && (_highest is null || level.CompareTo(_highest) > 0)) _highest = level;
    }

    private readonly void OnAgency(int start, int end, LexiconEntry entry)
    {
        _conditional.Add((_mentions.Count, entry.Value, NeedsItsState: entry.Kind == EntryKind.Agency && end - start <= LongestAcronym));
        Add(start, end, MentionKind.Agency, _vocabulary.Agencies[entry.Value]);
    }

    /// <summary>"The French foreign ministry" is France's; without a state beside it the kind alone is told.</summary>
    private readonly void OnAgencyOfSomeState(int start, int end, int phrases)
    {
        if (StateStandsBefore(start) && _vocabulary.AgencyOf(phrases, _lastState) is { } agency) Add(_lastStateStart, end, MentionKind.Agency, agency);
        else Add(start, end, MentionKind.Agency, AgencyPhrases.All[phrases].IdPart);
    }

    /// <summary>"French president" and "France's president": nothing but a blank or a possessive lies between.</summary>
    private readonly bool StateStandsBefore(int start) => _lastState >= 0 && start - _lastStateEnd <= "'s ".Length;

    private readonly void Add(int start, int end, MentionKind kind, string id) => _mentions.Add(new Mention(start, end - start, kind, id));

    /// <summary>What all that was read comes to.</summary>
    public readonly MentionReading Finish()
    {
        for (var i = _conditional.Count - 1; i >= 0; i--)
        {
            var (place, agency, needsItsState) = _conditional[i];
            if (!IsInContext(place, _vocabulary.Agencies[agency], needsItsState)) _mentions.RemoveAt(place);
        }

        return new MentionReading([.. _mentions], _namedLevel ?? _highest, _form ?? _statement, EnglishWords.Suffice(_englishWords, _words));
    }

    /// <summary>Names of places and acronyms stand for a body only where the paragraph speaks of states.</summary>
    private readonly bool IsInContext(int place, string agency, bool needsItsState)
    {
        if (!needsItsState && _anyOfficial) return true;
        for (var i = 0; i < _mentions.Count; i++)
        {
            if (i == place) continue;
            if (_mentions[i].Kind == MentionKind.State && (!needsItsState || IsOf(agency, _mentions[i].Id))) return true;
        }

        return false;
    }

    private static bool IsOf(string agency, string state) => agency.Length > state.Length && agency[state.Length] == '/' && agency.StartsWith(state, StringComparison.Ordinal);

    private static InteractionForm? FormOf(Instrument instrument) =>
        instrument == Instrument.NoteVerbale || instrument == Instrument.FirstPersonNote || instrument == Instrument.AideMemoire
        || instrument == Instrument.NonPaper || instrument == Instrument.ExchangeOfNotes || instrument == Instrument.LetterOfProtest ? InteractionForm.WrittenNote
        : instrument == Instrument.JointStatement || instrument == Instrument.Treaty || instrument == Instrument.MemorandumOfUnderstanding ? InteractionForm.JointDocument
        : instrument == Instrument.BackChannel ? InteractionForm.BackchannelMessage
        : instrument == Instrument.Hotline ? InteractionForm.Telephone
        : null;

    private static InteractionLevel? LevelOf(ParticipantKind kind) =>
        kind == ParticipantKind.HeadOfState ? InteractionLevel.Summit
        : kind == ParticipantKind.HeadOfGovernment ? InteractionLevel.HeadOfGovernment
        : kind == ParticipantKind.ForeignMinister || kind == ParticipantKind.Minister ? InteractionLevel.Ministerial
        : kind == ParticipantKind.SpecialEnvoy ? InteractionLevel.SpecialEnvoy
        : kind == ParticipantKind.Diplomat ? InteractionLevel.Ambassadorial
        : kind == ParticipantKind.SeniorOfficial ? InteractionLevel.SeniorOfficials
        : null;
}
