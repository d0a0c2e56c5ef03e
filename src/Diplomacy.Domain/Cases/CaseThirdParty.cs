namespace Diplomacy.Domain.Cases;

/// <summary>Somebody in a case who is no side of the dispute.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">State, igo, institute, ngo, religious-body, person or group-of-states.</param>
/// <param name="State">Id of the state concerned; null where there is none.</param>
/// <param name="Role">Convener, host, facilitator, messenger, formulator, manipulator, guarantor or monitor.</param>
public sealed record CaseThirdParty(string Name, string Kind, string? State, string Role);
