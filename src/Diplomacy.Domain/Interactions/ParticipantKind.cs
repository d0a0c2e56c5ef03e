using System.Text.Json.Serialization;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Interactions;

/// <summary>What a participant is.</summary>
/// <inheritdoc cref="Term{TSelf}" path="/remarks"/>
[JsonConverter(typeof(TermJsonConverter<ParticipantKind>))]
public sealed class ParticipantKind : Term<ParticipantKind>, ITerm<ParticipantKind>
{
    /// <summary>The person who represents the state as a whole, with or without executive power: president, monarch, the Pope as sovereign of the Holy See.</summary>
    public static ParticipantKind HeadOfState { get; } = new("head-of-state", 0);

    /// <summary>The person at the head of the cabinet: prime minister, premier, chancellor; under a presidential constitution the president is both.</summary>
    public static ParticipantKind HeadOfGovernment { get; } = new("head-of-government", 1);

    /// <summary>The member of the government in charge of foreign affairs, who by virtue of the office may bind the state.</summary>
    public static ParticipantKind ForeignMinister { get; } = new("foreign-minister", 2);

    /// <summary>A member of a government other than its head and the foreign minister: defence, finance, trade, interior and so on, and deputy prime ministers.</summary>
    public static ParticipantKind Minister { get; } = new("minister", 3);

    /// <summary>A high civil servant or appointee below the ministers: under-secretary, director-general, national security adviser, government spokesman.</summary>
    public static ParticipantKind SeniorOfficial { get; } = new("senior-official", 4);

    /// <summary>A member of the diplomatic staff of a mission or foreign ministry: ambassador, minister, counsellor, attaché, permanent representative.</summary>
    public static ParticipantKind Diplomat { get; } = new("diplomat", 5);

    /// <summary>A person sent by a government, leader or organisation for a particular task, for a time, with the consent of the receiving side.</summary>
    public static ParticipantKind SpecialEnvoy { get; } = new("special-envoy", 6);

    /// <summary>A serving member of armed forces, as commander, delegate to armistice or staff talks, or attaché.</summary>
    public static ParticipantKind MilitaryOfficer { get; } = new("military-officer", 7);

    /// <summary>A member of a secret service; intelligence chiefs are used for contacts that must stay deniable.</summary>
    public static ParticipantKind IntelligenceOfficer { get; } = new("intelligence-officer", 8);

    /// <summary>A member of a parliament.</summary>
    public static ParticipantKind Legislator { get; } = new("legislator", 9);

    /// <summary>A person who acts for the United Nations, the European Union, the African Union or another organisation of states, and not for a single state.</summary>
    public static ParticipantKind IgoOfficial { get; } = new("igo-official", 10);

    /// <summary>A person who speaks for a body that governs or represents a people without being generally recognised as a state: de facto government, breakaway region, national liberation organisation such as the PLO.</summary>
    public static ParticipantKind StateLikeAuthorityOfficial { get; } = new("state-like-authority-official", 11);

    /// <summary>An organised armed group that is a party to a conflict, or its political wing, where it deals with governments or mediators as such a party.</summary>
    public static ParticipantKind ArmedMovement { get; } = new("armed-movement", 12);

    /// <summary>A person who held high public, diplomatic or military office and holds none now.</summary>
    public static ParticipantKind FormerOfficial { get; } = new("former-official", 13);

    /// <summary>An academic or scientist who takes part for his or her knowledge or as convener.</summary>
    public static ParticipantKind Scholar { get; } = new("scholar", 14);

    /// <summary>A think tank, university centre or foundation that studies international affairs and convenes people.</summary>
    public static ParticipantKind Institute { get; } = new("institute", 15);

    /// <summary>A private, non-profit body with aims of its own, among them bodies that mediate, train, monitor or give relief.</summary>
    public static ParticipantKind Ngo { get; } = new("ngo", 16);

    /// <summary>Religious leaders and communities of any faith as peacemakers, conveners or witnesses.</summary>
    public static ParticipantKind Clergy { get; } = new("clergy", 17);

    /// <summary>A person from commerce or industry who uses contacts across the lines to ease a conflict or open a channel.</summary>
    public static ParticipantKind BusinessPerson { get; } = new("business-person", 18);

    /// <summary>A reporter, editor or broadcaster who acts as go-between or whose medium carries the message.</summary>
    public static ParticipantKind Journalist { get; } = new("journalist", 19);

    /// <summary>A musician, writer, actor or other artist taking part in exchange meant to improve relations.</summary>
    public static ParticipantKind Artist { get; } = new("artist", 20);

    /// <summary>A sportsman, sportswoman, team or sports official taking part in exchange meant to improve relations.</summary>
    public static ParticipantKind Athlete { get; } = new("athlete", 21);

    /// <summary>A person without office who acts on his or her own account: activists, students, relatives of victims, members of divided communities.</summary>
    public static ParticipantKind PrivateCitizen { get; } = new("private-citizen", 22);

    private ParticipantKind(string id, int index) : base(id, index)
    {
    }

    /// <summary>Whether such a person or body acts officially unless told otherwise.</summary>
    public bool IsOfficial => Entry.Flag("isOfficial");

    /// <summary>Sector codes of PLOVER where they fit.</summary>
    public IReadOnlyList<string> PloverSectors => Entry.Texts("plover");

    /// <summary>Phrases by which a text names such a person or body, lower case.</summary>
    public IReadOnlyList<string> Phrases => Entry.Texts("phrases");

    /// <summary>All values, in their fixed order.</summary>
    public static IReadOnlyList<ParticipantKind> All { get; } =
    [
        HeadOfState, HeadOfGovernment, ForeignMinister, Minister, SeniorOfficial, Diplomat, SpecialEnvoy,
        MilitaryOfficer, IntelligenceOfficer, Legislator, IgoOfficial, StateLikeAuthorityOfficial,
        ArmedMovement, FormerOfficial, Scholar, Institute, Ngo, Clergy, BusinessPerson, Journalist, Artist,
        Athlete, PrivateCitizen,
    ];

    /// <inheritdoc/>
    public static string Kind => "participant-kind";
}
