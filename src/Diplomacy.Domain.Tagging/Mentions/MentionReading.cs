using Diplomacy.Domain.Interactions;

namespace Diplomacy.Domain.Tagging.Mentions;

/// <summary>What a text names, and what it tells of level and form.</summary>
/// <param name="Mentions">In the order of the text.</param>
/// <param name="NamedLevel">The level that the text names in so many words; null where it names none.</param>
/// <param name="Form">The form that the text shows first; a public statement only where it shows no other.</param>
/// <param name="IsEnglish">Whether its small words are English; true where it has too few words to tell.</param>
internal sealed record MentionReading(Mention[] Mentions, InteractionLevel? NamedLevel, InteractionForm? Form, bool IsEnglish)
{
    /// <summary>
    /// The level of an interaction of a track: the one that the text names, else the highest of the officials that it mentions.
    /// Track 2 is unofficial whoever is mentioned.
    /// </summary>
    public InteractionLevel? LevelOn(Track track)
    {
        if (track == Track.None) return null;
        if (track == Track.Two) return InteractionLevel.Unofficial;
        InteractionLevel? highest = null;
        foreach (var mention in Mentions)
        {
            if (mention.Kind != MentionKind.Participant || LevelOf(ParticipantKind.Parse(mention.Id)) is not { } level) continue;
            if (highest is null || level.CompareTo(highest) > 0) highest = level;
        }

        return NamedLevel ?? highest ?? (track == Track.OneAndAHalf ? InteractionLevel.Unofficial : null);
    }

    private static InteractionLevel? LevelOf(ParticipantKind kind) =>
        kind == ParticipantKind.HeadOfState ? InteractionLevel.Summit
        : kind == ParticipantKind.HeadOfGovernment ? InteractionLevel.HeadOfGovernment
        : kind == ParticipantKind.ForeignMinister || kind == ParticipantKind.Minister ? InteractionLevel.Ministerial
        : kind == ParticipantKind.SpecialEnvoy ? InteractionLevel.SpecialEnvoy
        : kind == ParticipantKind.Diplomat ? InteractionLevel.Ambassadorial
        : kind == ParticipantKind.SeniorOfficial ? InteractionLevel.SeniorOfficials
        : null;
}
