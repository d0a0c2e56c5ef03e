namespace Diplomacy.Domain;

/// <summary>A code of CAMEO, Conflict and Mediation Event Observations.</summary>
/// <param name="Code">The code; a text, for leading zeros count.</param>
/// <param name="Name">What CAMEO calls it.</param>
/// <param name="Note">What to mind when mapping; may be empty.</param>
public sealed record CameoCode(string Code, string Name, string Note);
