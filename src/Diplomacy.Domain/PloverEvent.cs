namespace Diplomacy.Domain;

/// <summary>An event type of PLOVER, the Political Language Ontology for Verifiable Event Records.</summary>
/// <param name="Event">The event type, such as <c>SANCTION</c>.</param>
/// <param name="Mode">Its mode; empty where there is none.</param>
/// <param name="Note">What to mind when mapping; may be empty.</param>
public sealed record PloverEvent(string Event, string Mode, string Note);
