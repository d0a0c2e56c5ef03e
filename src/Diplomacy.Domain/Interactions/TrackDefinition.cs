namespace Diplomacy.Domain.Interactions;

/// <summary>By which of the two rival definitions an interaction is Track 1.5.</summary>
public enum TrackDefinition
{
    /// <summary>Not Track 1.5, or not decided.</summary>
    None = 0,

    /// <summary>Officials in an unofficial capacity, or beside non-officials, in one process (USIP 2019).</summary>
    ParticipantMix = 1,

    /// <summary>Official sides brought together by an unofficial third party (Mapendere 2005).</summary>
    ThirdParty = 2,
}
