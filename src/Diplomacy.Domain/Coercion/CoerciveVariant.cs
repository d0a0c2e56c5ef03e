using System.Text.Json.Serialization;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Coercion;

/// <summary>A variant of coercive diplomacy, after George.</summary>
/// <inheritdoc cref="Term{TSelf}" path="/remarks"/>
[JsonConverter(typeof(TermJsonConverter<CoerciveVariant>))]
public sealed class CoerciveVariant : Term<CoerciveVariant>, ITerm<CoerciveVariant>
{
    /// <summary>The full form: a specific demand, a time limit or strong sense of urgency, and a threat of punishment that is credible and strong enough.</summary>
    public static CoerciveVariant Ultimatum { get; } = new("ultimatum", 0);

    /// <summary>The demand is clear, but the deadline or the threat, or both, are conveyed by deeds and circumstances rather than spelled out.</summary>
    public static CoerciveVariant TacitUltimatum { get; } = new("tacit-ultimatum", 1);

    /// <summary>A clear demand without deadline or announced urgency: one limited threat or action is taken, and its effect awaited before the next.</summary>
    public static CoerciveVariant TryAndSee { get; } = new("try-and-see", 2);

    /// <summary>The threat to raise the pressure by degrees is made from the start, and then carried out step by step, instead of one large escalation.</summary>
    public static CoerciveVariant GradualTurningOfTheScrew { get; } = new("gradual-turning-of-the-screw", 3);

    /// <summary>Threat and positive inducement are joined, so that complying brings a gain and not only relief from punishment; it may go with an ultimatum or with gradual pressure.</summary>
    public static CoerciveVariant CarrotAndStick { get; } = new("carrot-and-stick", 4);

    private CoerciveVariant(string id, int index) : base(id, index)
    {
    }

    /// <summary>All values, in their fixed order.</summary>
    public static IReadOnlyList<CoerciveVariant> All { get; } =
    [
        Ultimatum, TacitUltimatum, TryAndSee, GradualTurningOfTheScrew, CarrotAndStick,
    ];

    /// <inheritdoc/>
    public static string Kind => "coercive-variant";
}
