namespace Diplomacy.Domain.Coercion;

/// <summary>What is done, beyond words, to press the other side.</summary>
public enum ForceStep
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>One limited step, to show what may come.</summary>
    Exemplary = 1,

    /// <summary>Step by step, each stronger than the last.</summary>
    Gradual = 2,
}
