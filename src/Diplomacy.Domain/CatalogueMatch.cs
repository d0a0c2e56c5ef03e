namespace Diplomacy.Domain;

/// <summary>An entry that a name led to.</summary>
/// <param name="Kind">What it is: <c>track</c>, <c>technique</c>, <c>state</c>, <c>agency</c>, <c>case</c> and so on.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record CatalogueMatch(string Kind, string Id, string Name);
