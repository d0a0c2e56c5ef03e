namespace Diplomacy.Domain.Cases;

/// <summary>Whether a coercive move got what it was for, as the literature judges.</summary>
public enum CoercionSuccess
{
    /// <summary>The literature is divided, or part of it was got.</summary>
    Ambiguous = 0,

    /// <summary>It did.</summary>
    Succeeded = 1,

    /// <summary>It did not.</summary>
    Failed = 2,
}
