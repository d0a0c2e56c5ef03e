namespace Diplomacy.Domain.Coercion;

/// <summary>How a threat of punishment is conveyed.</summary>
public enum ThreatKind
{
    /// <summary>There is none.</summary>
    None = 0,

    /// <summary>By deeds and circumstances, not spelled out.</summary>
    Implicit = 1,

    /// <summary>In words.</summary>
    Explicit = 2,
}
