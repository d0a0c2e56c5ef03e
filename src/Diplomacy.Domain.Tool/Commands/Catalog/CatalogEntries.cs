using System.Text.Json;
using Diplomacy.Domain.Cases;
using Diplomacy.Domain.Coercion;
using Diplomacy.Domain.Interactions;

namespace Diplomacy.Domain.Tool.Commands.Catalog;

/// <summary>Brings what the catalogue holds into rows.</summary>
internal static class CatalogEntries
{
    /// <summary>Everything that can be shown: what <see cref="Catalogue"/> holds, by the same names.</summary>
    public static IReadOnlyList<CatalogPart> Parts { get; } =
    [
        CatalogPart.OfTerms<Track>("tracks", t => OfTerm(t, ("can", t.Can), ("cannot", t.Cannot), ("complements", One(t.Complements)), ("press use", One(t.PressUse)),
            ("rival definitions", [.. t.RivalDefinitions.Select(d => $"{d.Name}: {d.Text}")]))),
        CatalogPart.OfTerms<Tactic>("tactics", t => OfTerm(t, ("techniques", [.. Technique.All.Where(x => x.Tactic == t).Select(x => x.Id)]))),
        CatalogPart.OfTerms<Technique>("techniques", t => OfTerm(t, ("tactic", One(t.Tactic.Id)), ("terms", t.Terms), ("cues", t.Cues),
            ("cameo", [.. t.CameoCodes.Select(c => $"{c.Code} {c.Name}")]), ("plover", [.. t.PloverEvents.Select(p => $"{p.Event} {p.Mode}".Trim())]),
            ("mapping traps", t.MappingTraps), ("cases", [.. Catalogue.Cases.With(t).Select(c => c.Id)]))),
        CatalogPart.OfTerms<Purpose>("purposes", p => OfTerm(p)),
        CatalogPart.OfTerms<InteractionLevel>("levels", l => OfTerm(l, ("signals", One(l.Signals)))),
        CatalogPart.OfTerms<InteractionForm>("forms", f => OfTerm(f, ("medium", One(Plain(f.Sort))), ("phrases", f.Phrases))),
        CatalogPart.OfTerms<Instrument>("instruments", i => OfTerm(i, ("sort", One(Plain(i.Sort))), ("phrases", i.Phrases))),
        CatalogPart.OfTerms<ParticipantKind>("participant-kinds", k => OfTerm(k, ("official", One(k.IsOfficial ? "yes" : "no")), ("plover sectors", k.PloverSectors), ("phrases", k.Phrases))),
        CatalogPart.OfTerms<Capacity>("capacities", c => OfTerm(c)),
        CatalogPart.OfTerms<ConflictRole>("conflict-roles", r => OfTerm(r)),
        CatalogPart.OfTerms<MediatorRole>("mediator-roles", r => OfTerm(r, ("techniques", [.. r.Techniques.Select(t => t.Id)]))),
        CatalogPart.OfTerms<CoerciveVariant>("coercive-variants", v => OfTerm(v,
            ("cases", [.. Catalogue.Cases.Where(c => c.Coercion?.Move.Variant == v).Select(c => c.Id)]))),
        CatalogPart.OfEntries<State>("states", OfState),
        CatalogPart.OfEntries<Agency>("agencies", OfAgency),
        CatalogPart.OfEntries<Organization>("organizations", OfOrganization),
        CatalogPart.OfEntries<DiplomaticCase>("cases", OfCase),
    ];

    private static CatalogEntry OfTerm<T>(Term<T> term, params (string Field, IReadOnlyList<string> Values)[] more) where T : Term<T>, ITerm<T> => new(
        term.Id,
        term.Name,
        [("definition", One(term.Definition)), .. more.Where(m => m.Values.Count > 0), ("aliases", term.Aliases), ("sources", [.. term.Sources.Select(s => s.ToString())])]);

    private static CatalogEntry OfState(State s) => new(s.Id, s.Name, Present(
        ("official name", One(s.OfficialName)),
        ("iso codes", [.. new[] { s.Alpha2, s.Alpha3 }.OfType<string>()]),
        ("correlates of war", One($"{s.CowCode} {s.CowAbbreviation}".Trim())),
        ("united nations", One(Plain(s.Membership))),
        ("names", s.Names),
        ("former names", [.. s.FormerNames.Select(n => n.Name + Years(null, n.Until))]),
        ("adjectives", s.Adjectives),
        ("inhabitants", s.Inhabitants),
        ("capitals", s.Capitals),
        ("ambiguous", [.. s.Ambiguous]),
        ("agencies", [.. Catalogue.Agencies.OfState(s.Id).Select(a => a.Id)]),
        ("sources", [.. s.Citations])));

    private static CatalogEntry OfAgency(Agency a) => new(a.Id, a.Name, Present(
        ("state", One(a.State.Name)),
        ("kind", One(Plain(a.Sort))),
        ("head", One(a.HeadTitle ?? "")),
        ("short names", a.ShortNames),
        ("metonyms", [.. a.Metonyms.Select(m => m.Name + Years(m.From, m.Until))]),
        ("former names", [.. a.FormerNames.Select(n => n.Name + Years(null, n.Until))]),
        ("sources", [.. a.Citations])));

    private static CatalogEntry OfOrganization(Organization o) => new(o.Id, o.Name, Present(
        ("scope", One(Plain(o.Sort))),
        ("founded", One(o.Founded.ToString())),
        ("seat", One(o.Seat)),
        ("head", One(o.HeadTitle ?? "")),
        ("short names", o.ShortNames),
        ("other names", o.OtherNames),
        ("former names", [.. o.FormerNames.Select(n => n.Name + Years(null, n.Until))]),
        ("sources", [.. o.Citations])));

    private static CatalogEntry OfCase(DiplomaticCase c) => new(c.Id, c.Name, Present(
        ("years", One($"{c.From}-{c.Until}".Trim('-'))),
        ("summary", One(c.Summary)),
        ("parties", [.. c.Parties.Select(p => p.Name)]),
        ("third parties", [.. c.ThirdParties.Select(p => $"{p.Name} ({Plain(p.Role)})")]),
        ("tracks", [.. c.Tracks.Select(t => t.Track.Id + Years(t.From, t.Until))]),
        ("contested", [.. c.Contested.Select(t => $"{t.Track}: {t.Why}")]),
        ("techniques", [.. c.Techniques.Select(t => t.Id)]),
        ("levels", [.. c.Levels.Select(l => l.Id)]),
        ("forms", [.. c.Forms.Select(f => f.Id)]),
        ("variant", One(c.Coercion?.Move.Variant?.Id ?? "")),
        ("outcome", One($"{Plain(c.Outcome)}: {c.OutcomeText}")),
        ("to be checked", c.Unsure),
        ("sources", [.. c.Sources.Select(s => s.ToString())])));

    private static IReadOnlyList<(string Field, IReadOnlyList<string> Values)> Present(params (string Field, IReadOnlyList<string> Values)[] fields) =>
        [.. fields.Where(f => f.Values.Count > 0)];

    private static IReadOnlyList<string> One(string value) => value.Length > 0 ? [value] : [];

    /// <summary>A value of a closed set as the data have it, in kebab-case.</summary>
    private static string Plain(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Years(int? from, int? until) => (from, until) switch
    {
        (null, null) => "",
        (null, { } last) => $" (until {last})",
        ({ } first, null) => $" (from {first})",
        ({ } first, { } last) => $" ({first}-{last})",
    };
}
