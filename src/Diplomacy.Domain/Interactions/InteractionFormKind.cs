namespace Diplomacy.Domain.Interactions;

/// <summary>Which sort of contact a form of interaction is.</summary>
public enum InteractionFormKind
{
    /// <summary>In writing.</summary>
    Written = 0,

    /// <summary>By arrangement, face to face or through a go-between.</summary>
    FormalMeeting = 1,

    /// <summary>Talk that binds nobody, in a break or in a workshop.</summary>
    Casual = 2,

    /// <summary>From a distance, by telephone or through a back channel.</summary>
    Remote = 3,

    /// <summary>Before the public.</summary>
    Public = 4,
}
