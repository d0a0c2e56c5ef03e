namespace Diplomacy.Domain.Training.Fitting;

/// <summary>How far a training run is.</summary>
/// <param name="Step">What is being done, such as <c>fold 2 of 5</c>.</param>
/// <param name="Done">Steps done.</param>
/// <param name="Total">Steps in all.</param>
public readonly record struct TrainingProgress(string Step, int Done, int Total);
