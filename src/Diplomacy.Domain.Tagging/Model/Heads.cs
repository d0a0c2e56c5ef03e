namespace Diplomacy.Domain.Tagging.Model;

/// <summary>The questions that a model answers, one linear head each: four for the track, three for the tactics, eleven for the techniques.</summary>
public static class Heads
{
    /// <summary>How many heads there are.</summary>
    public static int Count { get; } = Track.All.Count + Tactic.All.Count + Technique.All.Count;

    /// <summary>The labels of the heads, in their order: ids of <see cref="Track"/>, then of <see cref="Tactic"/>, then of <see cref="Technique"/>.</summary>
    public static IReadOnlyList<string> Labels { get; } =
        [.. Track.All.Select(t => t.Id), .. Tactic.All.Select(t => t.Id), .. Technique.All.Select(t => t.Id)];

    /// <summary>The head that answers for a track.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="track"/> is null.</exception>
    public static int Of(Track track)
    {
        ArgumentNullException.ThrowIfNull(track);
        return track.Index;
    }

    /// <summary>The head that answers for a tactic.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="tactic"/> is null.</exception>
    public static int Of(Tactic tactic)
    {
        ArgumentNullException.ThrowIfNull(tactic);
        return Track.All.Count + tactic.Index;
    }

    /// <summary>The head that answers for a technique.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="technique"/> is null.</exception>
    public static int Of(Technique technique)
    {
        ArgumentNullException.ThrowIfNull(technique);
        return Track.All.Count + Tactic.All.Count + technique.Index;
    }

    /// <summary>Throws where a span does not hold one element for every head.</summary>
    internal static void ThrowIfNotOneEach<T>(ReadOnlySpan<T> ofHeads, string name)
    {
        if (ofHeads.Length != Count)
            throw new ArgumentException($"{ofHeads.Length} were given; there is one for every head, {Count} (Heads.Count).", name);
    }
}
