using System.Text.Json.Serialization;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>A tactic of diplomacy: by which means one side moves another, or a third party moves both.</summary>
/// <inheritdoc cref="Term{TSelf}" path="/remarks"/>
[JsonConverter(typeof(TermJsonConverter<Tactic>))]
public sealed class Tactic : Term<Tactic>, ITerm<Tactic>
{
    /// <summary>Punishment or its threat.</summary>
    public static Tactic Coercive { get; } = new("coercive", 0);

    /// <summary>Reasons, offers and give-and-take.</summary>
    public static Tactic Persuasive { get; } = new("persuasive", 1);

    /// <summary>A third party helps the sides to agree.</summary>
    public static Tactic Mediation { get; } = new("mediation", 2);

    private Tactic(string id, int index) : base(id, index)
    {
    }

    /// <summary>The three values, in their fixed order.</summary>
    public static IReadOnlyList<Tactic> All { get; } = [Coercive, Persuasive, Mediation];

    /// <inheritdoc/>
    public static string Kind => "tactic";
}
