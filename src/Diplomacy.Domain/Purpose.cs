using System.Text.Json.Serialization;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>What diplomacy is for.</summary>
/// <inheritdoc cref="Term{TSelf}" path="/remarks"/>
[JsonConverter(typeof(TermJsonConverter<Purpose>))]
public sealed class Purpose : Term<Purpose>, ITerm<Purpose>
{
    /// <summary>Ending a dispute or war, or removing what causes it.</summary>
    public static Purpose ConflictResolution { get; } = new("conflict-resolution", 0);

    /// <summary>Dealing with another government or authority so as to arrive at a common position where interests are both shared and opposed.</summary>
    public static Purpose Negotiation { get; } = new("negotiation", 1);

    /// <summary>Changing how states stand to each other and how they see each other: drawing closer, normalising, cooling, repairing.</summary>
    public static Purpose RelationshipAdjustment { get; } = new("relationship-adjustment", 2);

    /// <summary>Reaching and recording a text or understanding to which every side consents.</summary>
    public static Purpose MutualAgreement { get; } = new("mutual-agreement", 3);

    /// <summary>Standing for the sending state before the receiving state and speaking in its name.</summary>
    public static Purpose Representation { get; } = new("representation", 4);

    /// <summary>Guarding the interests of the state and of its nationals abroad, within the limits of international law.</summary>
    public static Purpose ProtectionOfInterests { get; } = new("protection-of-interests", 5);

    /// <summary>Finding out by lawful means how things stand and develop in the receiving state, and reporting on them.</summary>
    public static Purpose Information { get; } = new("information", 6);

    private Purpose(string id, int index) : base(id, index)
    {
    }

    /// <summary>All values, in their fixed order.</summary>
    public static IReadOnlyList<Purpose> All { get; } =
    [
        ConflictResolution, Negotiation, RelationshipAdjustment, MutualAgreement, Representation,
        ProtectionOfInterests, Information,
    ];

    /// <inheritdoc/>
    public static string Kind => "purpose";
}
