using System.Text.Json.Serialization;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Interactions;

/// <summary>What a participant is to the conflict.</summary>
/// <inheritdoc cref="Term{TSelf}" path="/remarks"/>
[JsonConverter(typeof(TermJsonConverter<ConflictRole>))]
public sealed class ConflictRole : Term<ConflictRole>, ITerm<ConflictRole>
{
    /// <summary>A side in the dispute: its own claims or acts are what the dispute is about, and no settlement can be had without it.</summary>
    public static ConflictRole Party { get; } = new("party", 0);

    /// <summary>Stands behind one party with arms, money, shelter or votes, without being a principal of the dispute.</summary>
    public static ConflictRole Supporter { get; } = new("supporter", 1);

    /// <summary>Not itself a side in the dispute; it intervenes as intermediary, host, mediator, guarantor or observer.</summary>
    public static ConflictRole ThirdParty { get; } = new("third-party", 2);

    private ConflictRole(string id, int index) : base(id, index)
    {
    }

    /// <summary>All values, in their fixed order.</summary>
    public static IReadOnlyList<ConflictRole> All { get; } =
    [
        Party, Supporter, ThirdParty,
    ];

    /// <inheritdoc/>
    public static string Kind => "conflict-role";
}
