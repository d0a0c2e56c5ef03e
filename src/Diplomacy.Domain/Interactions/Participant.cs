namespace Diplomacy.Domain.Interactions;

/// <summary>Somebody, or some body, that takes part in an interaction.</summary>
/// <param name="Kind">What the participant is.</param>
/// <param name="Capacity">In which capacity the participant takes part.</param>
/// <param name="Role">What the participant is to the conflict.</param>
/// <param name="Name">The name, for people; may be null.</param>
/// <param name="StateId">Id of the state that the participant belongs to or acts for; null where that is none or not known.</param>
/// <param name="Leads">Whether a third party leads where there are several.</param>
/// <remarks>Immutable; safe to use from any number of threads. A kind, a capacity or a role that is null is refused with an <see cref="ArgumentNullException"/>.</remarks>
public sealed record Participant(ParticipantKind Kind, Capacity Capacity, ConflictRole Role, string? Name = null, string? StateId = null, bool Leads = false)
{
    /// <summary>What the participant is.</summary>
    public ParticipantKind Kind { get; init => field = value ?? throw new ArgumentNullException(nameof(Kind)); } = Kind ?? throw new ArgumentNullException(nameof(Kind));

    /// <summary>In which capacity the participant takes part.</summary>
    public Capacity Capacity { get; init => field = value ?? throw new ArgumentNullException(nameof(Capacity)); } = Capacity ?? throw new ArgumentNullException(nameof(Capacity));

    /// <summary>What the participant is to the conflict.</summary>
    public ConflictRole Role { get; init => field = value ?? throw new ArgumentNullException(nameof(Role)); } = Role ?? throw new ArgumentNullException(nameof(Role));

    /// <summary>A participant in the capacity that such a person or body acts in unless told otherwise.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> or <paramref name="role"/> is null.</exception>
    public static Participant Of(ParticipantKind kind, ConflictRole role, string? name = null, string? stateId = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(role);
        var capacity = kind == ParticipantKind.FormerOfficial ? Capacity.Former : kind.IsOfficial ? Capacity.Official : Capacity.Unofficial;
        return new Participant(kind, capacity, role, name, stateId);
    }
}
