namespace Diplomacy.Domain;

/// <summary>A name that was once in use.</summary>
/// <param name="Name">The name.</param>
/// <param name="Until">The year in which it went out of official use; null where that is not known or there was no one year.</param>
public sealed record FormerName(string Name, int? Until);
