using System.Text.Json.Serialization;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Vocabulary;

namespace Diplomacy.Domain;

/// <summary>A technique of diplomacy: the way in which a <see cref="Domain.Tactic"/> is put to use.</summary>
/// <inheritdoc cref="Term{TSelf}" path="/remarks"/>
[JsonConverter(typeof(TermJsonConverter<Technique>))]
public sealed class Technique : Term<Technique>, ITerm<Technique>
{
    /// <summary>Economic pressure.</summary>
    public static Technique Sanctions { get; } = new("sanctions", 0, Tactic.Coercive);

    /// <summary>A demand with a deadline or an "or else".</summary>
    public static Technique Ultimatum { get; } = new("ultimatum", 1, Tactic.Coercive);

    /// <summary>Threats, warnings of consequences, shows of force.</summary>
    public static Technique Intimidation { get; } = new("intimidation", 2, Tactic.Coercive);

    /// <summary>Relations lowered as a penalty.</summary>
    public static Technique DiplomaticDowngrade { get; } = new("diplomatic-downgrade", 3, Tactic.Coercive);

    /// <summary>Appeals and reasons.</summary>
    public static Technique Argumentation { get; } = new("argumentation", 4, Tactic.Persuasive);

    /// <summary>Something of value offered to win agreement.</summary>
    public static Technique Inducement { get; } = new("inducement", 5, Tactic.Persuasive);

    /// <summary>Bargaining, concessions, agreement.</summary>
    public static Technique Compromise { get; } = new("compromise", 6, Tactic.Persuasive);

    /// <summary>Good offices: hosting, convening, carrying messages.</summary>
    public static Technique Facilitation { get; } = new("facilitation", 7, Tactic.Mediation);

    /// <summary>A go-between travelling between the sides.</summary>
    public static Technique ShuttleDiplomacy { get; } = new("shuttle-diplomacy", 8, Tactic.Mediation);

    /// <summary>A third party drafts the terms.</summary>
    public static Technique Formulation { get; } = new("formulation", 9, Tactic.Mediation);

    /// <summary>A third party guarantees, monitors or presses.</summary>
    public static Technique MediatorLeverage { get; } = new("mediator-leverage", 10, Tactic.Mediation);

    private Technique(string id, int index, Tactic tactic) : base(id, index)
    {
        Tactic = tactic;
    }

    /// <summary>The tactic that the technique serves.</summary>
    public Tactic Tactic { get; }

    /// <summary>The field's standard terms for it and near it.</summary>
    public IReadOnlyList<string> Terms => Entry.Texts("terms");

    /// <summary>Newspaper phrases typical of it, lower case.</summary>
    public IReadOnlyList<string> Cues => Entry.Texts("cues");

    /// <summary>The codes of the CAMEO scheme under which it is found. Codes are texts: "010" is not "10".</summary>
    public IReadOnlyList<CameoCode> CameoCodes =>
        Entry.List("cameo", c => new CameoCode(c.GetProperty("code").GetString()!, c.GetProperty("name").GetString()!, EmbeddedData.Text(c, "note") ?? ""));

    /// <summary>The events of the PLOVER scheme under which it is found.</summary>
    public IReadOnlyList<PloverEvent> PloverEvents =>
        Entry.List("plover", p => new PloverEvent(p.GetProperty("event").GetString()!, EmbeddedData.Text(p, "mode") ?? "", EmbeddedData.Text(p, "note") ?? ""));

    /// <summary>What goes wrong when it is mapped to CAMEO or PLOVER.</summary>
    public IReadOnlyList<string> MappingTraps => Entry.Texts("traps");

    /// <summary>What the mapping rests on.</summary>
    public IReadOnlyList<Source> MappingSources => Entry.SourcesOf("mappingSources");

    /// <summary>The eleven values, in their fixed order.</summary>
    public static IReadOnlyList<Technique> All { get; } =
    [
        Sanctions, Ultimatum, Intimidation, DiplomaticDowngrade,
        Argumentation, Inducement, Compromise,
        Facilitation, ShuttleDiplomacy, Formulation, MediatorLeverage,
    ];

    /// <inheritdoc/>
    public static string Kind => "technique";
}
