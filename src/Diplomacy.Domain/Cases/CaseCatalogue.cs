using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Diplomacy.Domain.Coercion;
using Diplomacy.Domain.Interactions;
using Diplomacy.Domain.Vocabulary;

namespace Diplomacy.Domain.Cases;

/// <summary>Real cases of diplomacy, in the order of their first year, those without one last.</summary>
/// <remarks>Immutable; safe to use from any number of threads. Read from the package's own data on first use.</remarks>
public sealed class CaseCatalogue : IReadOnlyList<DiplomaticCase>
{
    private readonly List<DiplomaticCase> _cases;
    private readonly Dictionary<string, DiplomaticCase> _byId;

    private CaseCatalogue(List<DiplomaticCase> cases)
    {
        _cases = cases;
        _byId = cases.ToDictionary(c => c.Id, StringComparer.Ordinal);
    }

    /// <summary>How many there are.</summary>
    public int Count => _cases.Count;

    /// <summary>The case at a place in the order of first years.</summary>
    public DiplomaticCase this[int index] => _cases[index];

    /// <summary>The case with an id, such as <c>oslo-channel</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such id.</exception>
    public DiplomaticCase this[string id] => TryGet(id, out var found)
        ? found
        : throw new KeyNotFoundException("No case has this id. Ids are in kebab-case, such as 'oslo-channel'; Catalogue.Cases lists them all.");

    /// <summary>Finds the case with an id.</summary>
    public bool TryGet(string? id, [NotNullWhen(true)] out DiplomaticCase? found)
    {
        found = null;
        return id is not null && _byId.TryGetValue(id, out found);
    }

    /// <summary>The cases in which a technique was used.</summary>
    public IEnumerable<DiplomaticCase> With(Technique technique) => _cases.Where(c => c.Techniques.Contains(technique));

    /// <inheritdoc/>
    public IEnumerator<DiplomaticCase> GetEnumerator() => _cases.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static CaseCatalogue Read() =>
        new([.. EmbeddedData.Lines("cases.jsonl").Select(Read).OrderBy(c => c.From ?? int.MaxValue).ThenBy(c => c.Id, StringComparer.Ordinal)]);

    private static DiplomaticCase Read(JsonElement e) => new(Required(e, "id"))
    {
        Name = Required(e, "name"),
        From = EmbeddedData.Number(e, "from"),
        Until = EmbeddedData.Number(e, "until"),
        Summary = Required(e, "summary"),
        Parties = [.. EmbeddedData.Objects(e, "parties").Select(p => new CaseParty(Required(p, "name"), EmbeddedData.Text(p, "state")))],
        ThirdParties = [.. EmbeddedData.Objects(e, "thirdParties").Select(p => new CaseThirdParty(Required(p, "name"), Required(p, "kind"), EmbeddedData.Text(p, "state"), Required(p, "role")))],
        Tracks = [.. EmbeddedData.Objects(e, "tracks").Select(t => new CaseTrack(Track.Parse(Required(t, "track")), EmbeddedData.Number(t, "from"), EmbeddedData.Number(t, "until")))],
        Contested = [.. EmbeddedData.Objects(e, "contested").Select(t => new ContestedTrack(Track.Parse(Required(t, "track")), Required(t, "why")))],
        Techniques = [.. EmbeddedData.Strings(e, "techniques").Select(Technique.Parse)],
        Levels = [.. EmbeddedData.Strings(e, "levels").Select(InteractionLevel.Parse)],
        Forms = [.. EmbeddedData.Strings(e, "forms").Select(InteractionForm.Parse)],
        Moments = [.. EmbeddedData.Objects(e, "interactions").Select(ReadMoment)],
        Coercion = e.TryGetProperty("coercion", out var coercion) ? ReadCoercion(coercion) : null,
        Outcome = Required(e, "outcome"),
        OutcomeText = Required(e, "outcomeText"),
        Sources = EmbeddedData.Sources(e, "sources"),
        Unsure = EmbeddedData.Strings(e, "unsure"),
    };

    private static CaseMoment ReadMoment(JsonElement e) => new(
        EmbeddedData.Number(e, "year"),
        Required(e, "what"),
        [.. EmbeddedData.Objects(e, "participants").Select(p => new Participant(
            ParticipantKind.Parse(Required(p, "kind")), Capacity.Parse(Required(p, "capacity")), ConflictRole.Parse(Required(p, "role")), Required(p, "who"), Leads: p.TryGetProperty("leads", out var leads) && leads.GetBoolean()))],
        EmbeddedData.Text(e, "level") is { } level ? InteractionLevel.Parse(level) : null,
        [.. EmbeddedData.Strings(e, "tactics").Select(Tactic.Parse)],
        EmbeddedData.Text(e, "track") is { } track ? Track.Parse(track) : null,
        Required(e, "why"));

    private static CoercionCase ReadCoercion(JsonElement e) => new(
        Required(e, "actor"),
        Required(e, "target"),
        new CoerciveMove
        {
            HasDemand = e.GetProperty("demand").GetBoolean(),
            HasDeadline = e.GetProperty("deadline").GetBoolean(),
            Threat = Enum.Parse<ThreatKind>(Required(e, "threat"), ignoreCase: true),
            Step = Enum.Parse<ForceStep>(Required(e, "forceStep"), ignoreCase: true),
            HasIncentive = e.GetProperty("incentive").GetBoolean(),
            IsDefensive = e.GetProperty("defensive").GetBoolean(),
        },
        Required(e, "success"));

    private static string Required(JsonElement e, string property) => e.GetProperty(property).GetString()!;
}
