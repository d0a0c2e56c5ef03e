namespace Diplomacy.Domain.Tool.Commands.Catalog;

/// <summary>An entry of the catalogue as rows of a name and its values.</summary>
/// <param name="Id">The frozen id.</param>
/// <param name="Name">The name.</param>
/// <param name="Fields">What there is to tell, in order; a field without a value is left out.</param>
internal sealed record CatalogEntry(string Id, string Name, IReadOnlyList<(string Field, IReadOnlyList<string> Values)> Fields);
