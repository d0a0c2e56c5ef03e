namespace Diplomacy.Domain.Training.Evaluation;

/// <summary>A figure with its 95% bootstrap interval over paragraphs.</summary>
/// <param name="Value">The figure, 0 to 1.</param>
/// <param name="Low">The interval's lower end.</param>
/// <param name="High">The interval's upper end.</param>
public sealed record Measured(double Value, double Low, double High);
