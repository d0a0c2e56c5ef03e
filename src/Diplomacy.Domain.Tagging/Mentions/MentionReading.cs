using Diplomacy.Domain.Interactions;

namespace Diplomacy.Domain.Tagging.Mentions;

/// <summary>What a text names, and what it tells of level and form.</summary>
/// <param name="Mentions">In the order of the text.</param>
/// <param name="Level">The level that the text names in so many words, else the highest of the officials that it mentions; null where it shows none.</param>
/// <param name="Form">The form that the text shows first; a public statement only where it shows no other.</param>
/// <param name="IsEnglish">Whether its small words are English; true where it has too few words to tell.</param>
internal sealed record MentionReading(Mention[] Mentions, InteractionLevel? Level, InteractionForm? Form, bool IsEnglish)
{
    /// <summary>The level of an interaction of a track. Track 2 is unofficial whoever is mentioned.</summary>
    public InteractionLevel? LevelOn(Track track)
    {
        if (track == Track.None) return null;
        if (track == Track.Two) return InteractionLevel.Unofficial;
        return Level ?? (track == Track.OneAndAHalf ? InteractionLevel.Unofficial : null);
    }
}
