namespace Diplomacy.Domain;

/// <summary>The entry to all that this package knows.</summary>
/// <remarks>Safe to use from any number of threads; every part is read on first use.</remarks>
public static class Catalogue
{
    private static readonly Lazy<StateCatalogue> LazyStates = new(StateCatalogue.Read);

    /// <summary>The tracks of diplomacy.</summary>
    public static IReadOnlyList<Track> Tracks => Track.All;

    /// <summary>The tactics of diplomacy.</summary>
    public static IReadOnlyList<Tactic> Tactics => Tactic.All;

    /// <summary>The techniques of diplomacy.</summary>
    public static IReadOnlyList<Technique> Techniques => Technique.All;

    /// <summary>The states of the world, with their names in newspapers.</summary>
    public static StateCatalogue States => LazyStates.Value;
}
