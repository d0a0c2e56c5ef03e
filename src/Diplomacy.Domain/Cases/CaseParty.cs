namespace Diplomacy.Domain.Cases;

/// <summary>A side of a case.</summary>
/// <param name="Name">The name.</param>
/// <param name="StateId">Id of the state concerned; null for movements and groups of people.</param>
public sealed record CaseParty(string Name, string? StateId);
