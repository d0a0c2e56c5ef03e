using System.Text.Json.Serialization;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Interactions;

/// <summary>The form in which sides interact: in writing, in meetings, in casual talk.</summary>
/// <inheritdoc cref="Term{TSelf}" path="/remarks"/>
[JsonConverter(typeof(TermJsonConverter<InteractionForm>))]
public sealed class InteractionForm : Term<InteractionForm>, ITerm<InteractionForm>
{
    /// <summary>A communication in writing handed or sent from one government or authority to another: note, letter, memorandum or message.</summary>
    public static InteractionForm WrittenNote { get; } = new("written-note", 0);

    /// <summary>Leaders, ministers or officials speak from a distance by telephone or video link.</summary>
    public static InteractionForm Telephone { get; } = new("telephone", 1);

    /// <summary>Representatives come together in person by arrangement, with an agenda or at least a stated purpose; visits and audiences are included.</summary>
    public static InteractionForm Meeting { get; } = new("meeting", 2);

    /// <summary>Delegations with instructions exchange proposals in order to reach agreement on a common text or course.</summary>
    public static InteractionForm FormalNegotiation { get; } = new("formal-negotiation", 3);

    /// <summary>A gathering of delegations of several states or organisations under rules of procedure, once only or in sessions.</summary>
    public static InteractionForm Conference { get; } = new("conference", 4);

    /// <summary>Heads of state or government meet in person.</summary>
    public static InteractionForm SummitMeeting { get; } = new("summit-meeting", 5);

    /// <summary>Delegations stay near each other, in one town or building, but do not meet; a third party carries proposals from one to the other.</summary>
    public static InteractionForm ProximityTalks { get; } = new("proximity-talks", 6);

    /// <summary>Negotiation whose contents, or very existence, are kept from the public and from most of the governments concerned.</summary>
    public static InteractionForm SecretTalks { get; } = new("secret-talks", 7);

    /// <summary>A message passed outside the regular channel through a trusted person or line, beside or in place of the official contact.</summary>
    public static InteractionForm BackchannelMessage { get; } = new("backchannel-message", 8);

    /// <summary>Talk outside the sitting: in the corridor, over a meal, on a walk, in a break while a draft lies on the table.</summary>
    public static InteractionForm CasualConversation { get; } = new("casual-conversation", 9);

    /// <summary>Members of the sides in conflict, unofficial and in private, analyse the conflict together with the help of scholars acting as third party.</summary>
    public static InteractionForm Workshop { get; } = new("workshop", 10);

    /// <summary>A go-between travels back and forth between sides that do not meet.</summary>
    public static InteractionForm Shuttle { get; } = new("shuttle", 11);

    /// <summary>A declaration, speech, press conference or broadcast meant to be heard by another side as well as by the public.</summary>
    public static InteractionForm PublicStatement { get; } = new("public-statement", 12);

    /// <summary>A text that two or more sides issue or sign together: communiqué, joint statement, accord, declaration of principles.</summary>
    public static InteractionForm JointDocument { get; } = new("joint-document", 13);

    private InteractionForm(string id, int index) : base(id, index)
    {
    }

    /// <summary>Which sort of contact it is.</summary>
    public InteractionFormKind Sort => Entry.Choice<InteractionFormKind>("kind");

    /// <summary>Phrases by which a text shows it, lower case.</summary>
    public IReadOnlyList<string> Phrases => Entry.Texts("phrases");

    /// <summary>All values, in their fixed order.</summary>
    public static IReadOnlyList<InteractionForm> All { get; } =
    [
        WrittenNote, Telephone, Meeting, FormalNegotiation, Conference, SummitMeeting, ProximityTalks,
        SecretTalks, BackchannelMessage, CasualConversation, Workshop, Shuttle, PublicStatement, JointDocument,
    ];

    /// <inheritdoc/>
    public static string Kind => "interaction-form";
}
