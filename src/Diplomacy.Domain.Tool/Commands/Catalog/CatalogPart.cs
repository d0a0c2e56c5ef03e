namespace Diplomacy.Domain.Tool.Commands.Catalog;

/// <summary>A part of the catalogue that can be shown.</summary>
/// <param name="Name">What the user calls it, such as <c>mediator-roles</c>.</param>
/// <param name="All">All its entries.</param>
/// <param name="Find">Those that go by an id, a name or a code in any case; several where a name does not tell them apart.</param>
internal sealed record CatalogPart(string Name, Func<IEnumerable<CatalogEntry>> All, Func<string, IEnumerable<CatalogEntry>> Find)
{
    public static CatalogPart OfTerms<T>(string name, Func<T, CatalogEntry> row) where T : Term<T>, ITerm<T> =>
        new(name, () => T.All.Select(row), text => Term<T>.TryParse(text, out var term) ? [row(term)] : []);

    public static CatalogPart OfEntries<T>(string name, Func<T, CatalogEntry> row) where T : Entry<T>, IEntry<T> =>
        new(name, () => T.All.Select(row), text => T.All.TryGet(text, out var entry) ? [row(entry)] : T.All.Find(text).Select(row));
}
