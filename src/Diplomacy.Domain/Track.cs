namespace Diplomacy.Domain;

/// <summary>A track of diplomacy: who speaks to whom, and in which capacity.</summary>
/// <inheritdoc cref="Term{TSelf}" path="/remarks"/>
public sealed class Track : Term<Track>, ITerm<Track>
{
    /// <summary>Track 1, official diplomacy.</summary>
    public static Track One { get; } = new("track1", 0);

    /// <summary>Track 1.5, officials and non-officials in one process.</summary>
    public static Track OneAndAHalf { get; } = new("track1.5", 1);

    /// <summary>Track 2, unofficial diplomacy.</summary>
    public static Track Two { get; } = new("track2", 2);

    /// <summary>Not diplomacy.</summary>
    public static Track None { get; } = new("none", 3);

    private Track(string id, int index) : base(id, index)
    {
    }

    /// <summary>The four values, in their fixed order.</summary>
    public static IReadOnlyList<Track> All { get; } = [One, OneAndAHalf, Two, None];

    /// <inheritdoc/>
    public static string Kind => "track";
}
