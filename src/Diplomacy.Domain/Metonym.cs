namespace Diplomacy.Domain;

/// <summary>A place or building that stands for a body, such as Quai d'Orsay.</summary>
/// <param name="Name">The name.</param>
/// <param name="From">The year from which it stands for the body; null where that is not known.</param>
/// <param name="Until">The year until which it did; null where it still does, or that is not known.</param>
public sealed record Metonym(string Name, int? From, int? Until)
{
    /// <summary>Whether it stood for the body in a year, as far as is known.</summary>
    public bool IsValidIn(int year) => (From is null || year >= From) && (Until is null || year <= Until);
}
