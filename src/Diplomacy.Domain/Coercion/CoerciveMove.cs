namespace Diplomacy.Domain.Coercion;

/// <summary>A move of coercive diplomacy by its attributes; George's variant follows from them.</summary>
/// <remarks>
/// After A. L. George, <i>Forceful Persuasion</i>, 1991. He limits coercive diplomacy to defensive use, to stop or undo
/// what another side does, and calls the offensive use blackmail: <see cref="IsDefensive"/> tells which it is, the variant is
/// named in both cases.
/// </remarks>
public sealed record CoerciveMove
{
    /// <summary>Whether something is demanded of the other side.</summary>
    public required bool HasDemand { get; init; }

    /// <summary>Whether there is a time limit, or urgency that amounts to one.</summary>
    public bool HasDeadline { get; init; }

    /// <summary>How punishment is threatened.</summary>
    public ThreatKind Threat { get; init; }

    /// <summary>What is done beyond words.</summary>
    public ForceStep Step { get; init; }

    /// <summary>Whether something is offered for complying.</summary>
    public bool HasIncentive { get; init; }

    /// <summary>Whether the move is to stop or undo what the other side does. Default: true.</summary>
    public bool IsDefensive { get; init; } = true;

    /// <summary>
    /// The variant; null where nothing is demanded, or nothing is threatened and nothing done. A full ultimatum is one whatever is
    /// offered beside it; else an offer makes it carrot and stick.
    /// </summary>
    public CoerciveVariant? Variant
    {
        get
        {
            if (!HasDemand || (Threat == ThreatKind.None && Step == ForceStep.None)) return null;
            if (HasDeadline && Threat == ThreatKind.Explicit) return CoerciveVariant.Ultimatum;
            if (HasIncentive) return CoerciveVariant.CarrotAndStick;
            if (Step == ForceStep.Gradual) return CoerciveVariant.GradualTurningOfTheScrew;
            return HasDeadline || (Threat == ThreatKind.Implicit && Step == ForceStep.None) ? CoerciveVariant.TacitUltimatum : CoerciveVariant.TryAndSee;
        }
    }
}
