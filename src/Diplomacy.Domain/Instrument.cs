using System.Text.Json.Serialization;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>A document, an act, an office, a channel or a rule of diplomatic practice.</summary>
/// <inheritdoc cref="Term{TSelf}" path="/remarks"/>
[JsonConverter(typeof(TermJsonConverter<Instrument>))]
public sealed class Instrument : Term<Instrument>, ITerm<Instrument>
{
    /// <summary>An unsigned or merely initialled note in the third person, the ordinary written form between a mission and a foreign ministry.</summary>
    public static Instrument NoteVerbale { get; } = new("note-verbale", 0);

    /// <summary>A signed letter in the first person from a head of mission or minister to a counterpart, for weighty or personal matters.</summary>
    public static Instrument FirstPersonNote { get; } = new("first-person-note", 1);

    /// <summary>A formal approach to a foreign government under instructions, by word of mouth or in writing, to make known a view, a request or a protest.</summary>
    public static Instrument Demarche { get; } = new("demarche", 2);

    /// <summary>An informal paper, unsigned, that records the points made orally and is commonly left behind after a conversation.</summary>
    public static Instrument AideMemoire { get; } = new("aide-memoire", 3);

    /// <summary>A text without heading, signature or attribution, put forward for discussion so that nobody is bound by it and everybody can disown it.</summary>
    public static Instrument NonPaper { get; } = new("non-paper", 4);

    /// <summary>An official public account of a meeting, usually agreed among those who met.</summary>
    public static Instrument Communique { get; } = new("communique", 5);

    /// <summary>A statement two or more sides issue together, setting out a common view or intention, as a rule without legal force; what counts is the content and the intent, not the title.</summary>
    public static Instrument JointStatement { get; } = new("joint-statement", 6);

    /// <summary>A written understanding between governments or authorities, mostly meant as a political and not a legal commitment; some texts of that name are nevertheless treaties.</summary>
    public static Instrument MemorandumOfUnderstanding { get; } = new("memorandum-of-understanding", 7);

    /// <summary>An agreement made by two notes or letters, the one proposing, the other accepting in the same words.</summary>
    public static Instrument ExchangeOfNotes { get; } = new("exchange-of-notes", 8);

    /// <summary>An international agreement concluded in writing between states (or international organisations) and governed by international law, whatever it is called.</summary>
    public static Instrument Treaty { get; } = new("treaty", 9);

    /// <summary>A direct line kept ready for crises between leaders, ministries or military commands.</summary>
    public static Instrument Hotline { get; } = new("hotline", 10);

    /// <summary>A foreign ministry calls in a foreign head of mission to hear a protest, a demand or a request for explanation.</summary>
    public static Instrument Summons { get; } = new("summons", 11);

    /// <summary>The receiving state's notice, which need give no reasons, that a diplomat is no longer acceptable; the sending state must then recall the person or end his or her functions.</summary>
    public static Instrument PersonaNonGrata { get; } = new("persona-non-grata", 12);

    /// <summary>The sending state calls its head of mission home for a time, nominally to report, in fact mostly to show displeasure; relations continue.</summary>
    public static Instrument RecallForConsultations { get; } = new("recall-for-consultations", 13);

    /// <summary>The receiving state orders diplomats or mission staff to leave, in law by way of article 9 of the Vienna Convention.</summary>
    public static Instrument Expulsion { get; } = new("expulsion", 14);

    /// <summary>One state ends diplomatic relations with another; the missions close, and a third state may be entrusted with protecting interests.</summary>
    public static Instrument SeveranceOfRelations { get; } = new("severance-of-relations", 15);

    /// <summary>A head of mission of the third class accredited to the foreign minister; or, ad interim, the member of the mission who acts as its head while the post is vacant or the head unable to act.</summary>
    public static Instrument ChargeDaffaires { get; } = new("charge-daffaires", 16);

    /// <summary>The receiving state's consent, asked for beforehand, to the person proposed as head of mission; it may be refused without reasons.</summary>
    public static Instrument Agrement { get; } = new("agrement", 17);

    /// <summary>Letters by which one head of state accredits an ambassador to another; also the papers proving a delegate's powers at a conference.</summary>
    public static Instrument Credentials { get; } = new("credentials", 18);

    /// <summary>A formal complaint to a government or an international body that an act is held to be unlawful or unfriendly, often so that silence may not be taken for consent.</summary>
    public static Instrument LetterOfProtest { get; } = new("letter-of-protest", 19);

    /// <summary>A secret or discreet line between decision-makers beside or in place of the regular diplomatic channel; its people may be officials or private intermediaries.</summary>
    public static Instrument BackChannel { get; } = new("back-channel", 20);

    /// <summary>Participants may use what was said at a meeting but may not reveal who said it or who else took part, by name or affiliation.</summary>
    public static Instrument ChathamHouseRule { get; } = new("chatham-house-rule", 21);

    private Instrument(string id, int index) : base(id, index)
    {
    }

    /// <summary>What it is.</summary>
    public InstrumentKind Sort => Entry.Choice<InstrumentKind>("kind");

    /// <summary>Phrases by which a text shows it, lower case.</summary>
    public IReadOnlyList<string> Phrases => Entry.Texts("phrases");

    /// <summary>All values, in their fixed order.</summary>
    public static IReadOnlyList<Instrument> All { get; } =
    [
        NoteVerbale, FirstPersonNote, Demarche, AideMemoire, NonPaper, Communique, JointStatement,
        MemorandumOfUnderstanding, ExchangeOfNotes, Treaty, Hotline, Summons, PersonaNonGrata,
        RecallForConsultations, Expulsion, SeveranceOfRelations, ChargeDaffaires, Agrement, Credentials,
        LetterOfProtest, BackChannel, ChathamHouseRule,
    ];

    /// <inheritdoc/>
    public static string Kind => "instrument";
}
