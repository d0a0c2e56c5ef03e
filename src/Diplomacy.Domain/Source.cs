namespace Diplomacy.Domain;

/// <summary>Where a definition or a fact comes from.</summary>
/// <param name="Work">The work, as a reader would look it up: author, title, year.</param>
/// <param name="Locator">The place in the work: pages, chapter, article, entry.</param>
public sealed record Source(string Work, string Locator)
{
    /// <summary>The work and the place in it, separated by a comma.</summary>
    public override string ToString() => $"{Work}, {Locator}";
}
