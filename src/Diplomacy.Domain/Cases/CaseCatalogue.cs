using System.Text.Json;
using Diplomacy.Domain.Coercion;
using Diplomacy.Domain.Interactions;
using Diplomacy.Domain.Vocabulary;

namespace Diplomacy.Domain.Cases;

/// <summary>Real cases of diplomacy, in the order of their first year, those without one last, and of a year by id.</summary>
/// <inheritdoc cref="EntryCatalogue{T}" path="/remarks"/>
public sealed class CaseCatalogue : EntryCatalogue<DiplomaticCase>
{
    private CaseCatalogue(List<DiplomaticCase> cases) : base(cases)
    {
    }

    /// <summary>The cases in which a technique was used.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="technique"/> is null.</exception>
    public IEnumerable<DiplomaticCase> With(Technique technique)
    {
        ArgumentNullException.ThrowIfNull(technique);
        return this.Where(c => c.Techniques.Contains(technique));
    }

    internal static CaseCatalogue Read() =>
        new([.. EmbeddedData.Lines("cases.jsonl").Select(Read).OrderBy(c => c.From ?? int.MaxValue).ThenBy(c => c.Id, StringComparer.Ordinal)]);

    private static DiplomaticCase Read(JsonElement e) => new(EmbeddedData.Required(e, "id"))
    {
        Name = EmbeddedData.Required(e, "name"),
        From = EmbeddedData.Number(e, "from"),
        Until = EmbeddedData.Number(e, "until"),
        Summary = EmbeddedData.Required(e, "summary"),
        Parties = EmbeddedData.List(e, "parties", p => new CaseParty(EmbeddedData.Required(p, "name"), EmbeddedData.Text(p, "state"))),
        ThirdParties = EmbeddedData.List(e, "thirdParties", p => new CaseThirdParty(EmbeddedData.Required(p, "name"), EmbeddedData.Choice<ThirdPartyKind>(p, "kind"), EmbeddedData.Text(p, "state"), EmbeddedData.Choice<ThirdPartyRole>(p, "role"))),
        Tracks = EmbeddedData.List(e, "tracks", t => new CaseTrack(Track.Parse(EmbeddedData.Required(t, "track")), EmbeddedData.Number(t, "from"), EmbeddedData.Number(t, "until"))),
        Contested = EmbeddedData.List(e, "contested", t => new ContestedTrack(Track.Parse(EmbeddedData.Required(t, "track")), EmbeddedData.Required(t, "why"))),
        Techniques = EmbeddedData.List(e, "techniques", t => Technique.Parse(t.GetString()!)),
        Levels = EmbeddedData.List(e, "levels", l => InteractionLevel.Parse(l.GetString()!)),
        Forms = EmbeddedData.List(e, "forms", f => InteractionForm.Parse(f.GetString()!)),
        Moments = EmbeddedData.List(e, "interactions", ReadMoment),
        Coercion = e.TryGetProperty("coercion", out var coercion) ? ReadCoercion(coercion) : null,
        Outcome = EmbeddedData.Choice<CaseOutcome>(e, "outcome"),
        OutcomeText = EmbeddedData.Required(e, "outcomeText"),
        Sources = EmbeddedData.Sources(e, "sources"),
        Unsure = EmbeddedData.Strings(e, "unsure"),
    };

    private static CaseMoment ReadMoment(JsonElement e) => new(
        EmbeddedData.Number(e, "year"),
        EmbeddedData.Required(e, "what"),
        EmbeddedData.List(e, "participants", p => new Participant(
            ParticipantKind.Parse(EmbeddedData.Required(p, "kind")), Capacity.Parse(EmbeddedData.Required(p, "capacity")), ConflictRole.Parse(EmbeddedData.Required(p, "role")), EmbeddedData.Required(p, "who"), Leads: p.TryGetProperty("leads", out var leads) && leads.GetBoolean())),
        EmbeddedData.Text(e, "level") is { } level ? InteractionLevel.Parse(level) : null,
        EmbeddedData.List(e, "tactics", t => Tactic.Parse(t.GetString()!)),
        EmbeddedData.Text(e, "track") is { } track ? Track.Parse(track) : null,
        EmbeddedData.Required(e, "why"));

    private static CoercionCase ReadCoercion(JsonElement e) => new(
        EmbeddedData.Required(e, "actor"),
        EmbeddedData.Required(e, "target"),
        new CoerciveMove
        {
            HasDemand = e.GetProperty("demand").GetBoolean(),
            HasDeadline = e.GetProperty("deadline").GetBoolean(),
            Threat = EmbeddedData.Choice<ThreatKind>(e, "threat"),
            Step = EmbeddedData.Choice<ForceStep>(e, "forceStep"),
            HasIncentive = e.GetProperty("incentive").GetBoolean(),
            IsDefensive = e.GetProperty("defensive").GetBoolean(),
        },
        EmbeddedData.Choice<CoercionSuccess>(e, "success"));
}
