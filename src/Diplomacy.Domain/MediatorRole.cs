using System.Text.Json.Serialization;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>What a mediator does, after Zartman and Touval.</summary>
/// <inheritdoc cref="Term{TSelf}" path="/remarks"/>
[JsonConverter(typeof(TermJsonConverter<MediatorRole>))]
public sealed class MediatorRole : Term<MediatorRole>, ITerm<MediatorRole>
{
    /// <summary>The mediator opens or keeps a channel: carries messages, hosts, clarifies, and adds nothing of substance.</summary>
    public static MediatorRole Communicator { get; } = new("communicator", 0);

    /// <summary>The mediator contributes substance: redefines the issue, drafts, proposes a formula that the sides can both accept.</summary>
    public static MediatorRole Formulator { get; } = new("formulator", 1);

    /// <summary>The mediator uses resources and power to move the sides: adds gains, raises the cost of refusing, offers guarantees, and so becomes in some measure a party to the solution.</summary>
    public static MediatorRole Manipulator { get; } = new("manipulator", 2);

    private MediatorRole(string id, int index) : base(id, index)
    {
    }

    /// <summary>The techniques by which the role is played.</summary>
    public IReadOnlyList<Technique> Techniques => Entry.List("techniques", t => Technique.Parse(t.GetString()!));

    /// <summary>All values, in their fixed order.</summary>
    public static IReadOnlyList<MediatorRole> All { get; } =
    [
        Communicator, Formulator, Manipulator,
    ];

    /// <inheritdoc/>
    public static string Kind => "mediator-role";
}
