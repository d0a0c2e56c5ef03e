using Diplomacy.Domain.Vocabulary;

namespace Diplomacy.Domain.Interactions;

/// <summary>The rule by which the track of an interaction follows from who takes part, and in which capacity.</summary>
/// <remarks>
/// Sides are parties and their supporters. Third parties that merely open, fund or house an interaction are not participants;
/// leave them out.
/// </remarks>
public static class TrackRule
{
    /// <summary>Decides the track.</summary>
    /// <param name="participants">Those who take part, third parties that convene or mediate among them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="participants"/> is null.</exception>
    /// <exception cref="ArgumentException">An element of it is null.</exception>
    public static TrackFinding Decide(IEnumerable<Participant> participants)
    {
        var all = ValueList<Participant>.Copy(participants, nameof(participants));
        var sides = all.Where(p => p.Role != ConflictRole.ThirdParty).ToList();
        var thirds = all.Where(p => p.Role == ConflictRole.ThirdParty).ToList();
        if (sides.Count == 0) return new(null, TrackDefinition.None, "No side of the dispute takes part.");

        var official = sides.Count(p => p.Capacity == Capacity.Official);
        if (official == sides.Count) return OfficialSides(thirds);
        if (sides.Exists(p => p.Capacity == Capacity.Personal))
            return new(Track.OneAndAHalf, TrackDefinition.ParticipantMix, "Officials take part in a personal capacity.");
        if (official > 0)
            return new(Track.OneAndAHalf, TrackDefinition.ParticipantMix, "Officials and non-officials of the sides are in one process.");
        return UnofficialSides(thirds);
    }

    private static TrackFinding OfficialSides(List<Participant> thirds)
    {
        if (thirds.Count == 0) return new(Track.One, TrackDefinition.None, "All sides act officially, with no third party.");
        var leading = thirds.Exists(p => p.Leads) ? thirds.FindAll(p => p.Leads) : thirds;
        if (leading.TrueForAll(p => p.Capacity == Capacity.Official)) return new(Track.One, TrackDefinition.None, "All sides and the third party act officially.");
        return leading.Exists(p => p.Capacity == Capacity.Official)
            ? new(null, TrackDefinition.None, "Official sides, with an official and an unofficial third party: it depends on which of them leads.")
            : new(Track.OneAndAHalf, TrackDefinition.ThirdParty, "An unofficial third party brings official sides together.");
    }

    private static TrackFinding UnofficialSides(List<Participant> thirds) =>
        thirds.Exists(p => p.Capacity == Capacity.Official)
            ? new(Track.OneAndAHalf, TrackDefinition.ParticipantMix, "Non-officials of the sides are in one process with officials of a third party.")
            : new(Track.Two, TrackDefinition.None, "Only non-officials take part.");
}
