namespace Diplomacy.Domain.Interactions;

/// <summary>A passage from one track to another.</summary>
/// <param name="Date">The day of the first interaction on the new track.</param>
/// <param name="From">The track that was left.</param>
/// <param name="To">The track that was reached.</param>
public sealed record TrackPassage(DateOnly Date, Track From, Track To)
{
    /// <summary>What such a passage means, after the project's source.</summary>
    public string Reading => To.Index < From.Index
        ? "What unofficial contact prepared is taken up by those who can commit their sides."
        : "Official contact gives way to unofficial contact, which keeps a channel open and ideas alive but commits nobody.";
}
