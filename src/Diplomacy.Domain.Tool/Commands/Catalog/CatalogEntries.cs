using Diplomacy.Domain.Cases;

namespace Diplomacy.Domain.Tool.Commands.Catalog;

/// <summary>Brings what the catalogue holds into rows.</summary>
internal static class CatalogEntries
{
    public static IEnumerable<CatalogEntry> Of(CatalogPart part) => part switch
    {
        CatalogPart.Tracks => Track.All.Select(t => OfTerm(t, ("can", t.Can), ("cannot", t.Cannot), ("complements", One(t.Complements)), ("press use", One(t.PressUse)),
            ("rival definitions", [.. t.RivalDefinitions.Select(d => $"{d.Name}: {d.Text}")]))),
        CatalogPart.Tactics => Tactic.All.Select(t => OfTerm(t, ("techniques", [.. Technique.All.Where(x => x.Tactic == t).Select(x => x.Id)]))),
        CatalogPart.Techniques => Technique.All.Select(t => OfTerm(t, ("tactic", One(t.Tactic.Id)), ("terms", t.Terms), ("cues", t.Cues),
            ("cameo", [.. t.CameoCodes.Select(c => $"{c.Code} {c.Name}")]), ("plover", [.. t.PloverEvents.Select(p => $"{p.Event} {p.Mode}".Trim())]),
            ("mapping traps", t.MappingTraps), ("cases", [.. Catalogue.Cases.With(t).Select(c => c.Id)]))),
        CatalogPart.Levels => Catalogue.Levels.Select(l => OfTerm(l, ("signals", One(l.Signals)))),
        CatalogPart.Forms => Catalogue.Forms.Select(f => OfTerm(f, ("medium", One(f.Medium)))),
        CatalogPart.Instruments => Catalogue.Instruments.Select(i => OfTerm(i, ("sort", One(i.Sort)), ("phrases", i.Phrases))),
        CatalogPart.Agencies => Catalogue.Agencies.Select(OfAgency),
        CatalogPart.Organizations => Catalogue.Organizations.Select(OfOrganization),
        _ => Catalogue.Cases.Select(OfCase),
    };

    private static CatalogEntry OfTerm<T>(Term<T> term, params (string Field, IReadOnlyList<string> Values)[] more) where T : Term<T>, ITerm<T> => new(
        term.Id,
        term.Name,
        [("definition", One(term.Definition)), .. more.Where(m => m.Values.Count > 0), ("aliases", term.Aliases), ("sources", [.. term.Sources.Select(s => s.ToString())])]);

    private static CatalogEntry OfAgency(Agency a) => new(a.Id, a.Name, Present(
        ("state", One(a.State.Name)),
        ("kind", One(a.Sort.ToString())),
        ("head", One(a.HeadTitle ?? "")),
        ("short names", a.ShortNames),
        ("metonyms", [.. a.Metonyms.Select(m => m.Name + Years(m.From, m.Until))]),
        ("former names", [.. a.FormerNames.Select(n => n.Name + Years(null, n.Until))]),
        ("sources", One(a.Source))));

    private static CatalogEntry OfOrganization(Organization o) => new(o.Id, o.Name, Present(
        ("scope", One(o.Scope.ToString())),
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
        ("third parties", [.. c.ThirdParties.Select(p => $"{p.Name} ({p.Role})")]),
        ("tracks", [.. c.Tracks.Select(t => t.Track.Id + Years(t.From, t.Until))]),
        ("contested", [.. c.Contested.Select(t => $"{t.Track}: {t.Why}")]),
        ("techniques", [.. c.Techniques.Select(t => t.Id)]),
        ("levels", [.. c.Levels.Select(l => l.Id)]),
        ("forms", [.. c.Forms.Select(f => f.Id)]),
        ("variant", One(c.Coercion?.Move.Variant?.Id ?? "")),
        ("outcome", One($"{c.Outcome}: {c.OutcomeText}")),
        ("to be checked", c.Unsure),
        ("sources", [.. c.Sources.Select(s => s.ToString())])));

    private static IReadOnlyList<(string Field, IReadOnlyList<string> Values)> Present(params (string Field, IReadOnlyList<string> Values)[] fields) =>
        [.. fields.Where(f => f.Values.Count > 0)];

    private static IReadOnlyList<string> One(string value) => value.Length > 0 ? [value] : [];

    private static string Years(int? from, int? until) => (from, until) switch
    {
        (null, null) => "",
        (null, { } last) => $" (until {last})",
        ({ } first, null) => $" (from {first})",
        ({ } first, { } last) => $" ({first}-{last})",
    };
}
