namespace Diplomacy.Domain.Cases;

/// <summary>Somebody in a case who is no side of the dispute.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="StateId">Id of the state concerned; null where there is none.</param>
/// <param name="Role">What it does.</param>
public sealed record CaseThirdParty(string Name, ThirdPartyKind Kind, string? StateId, ThirdPartyRole Role);
