using Diplomacy.Domain.Coercion;

namespace Diplomacy.Domain.Cases;

/// <summary>The coercive move of a case.</summary>
/// <param name="Actor">Who coerced.</param>
/// <param name="Target">Whom.</param>
/// <param name="Move">The move by its attributes; George's variant follows from them.</param>
/// <param name="Success">Whether it got what it was for, as the literature judges.</param>
public sealed record CoercionCase(string Actor, string Target, CoerciveMove Move, CoercionSuccess Success);
