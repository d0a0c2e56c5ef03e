namespace Diplomacy.Domain.Training.Evaluation.Baselines;

/// <summary>What a simpler means reaches on the paragraphs that a model was cross-validated on.</summary>
/// <param name="Means">The means, such as <c>keyword list</c>.</param>
/// <param name="TrackMacroF1">The mean F1 of the tracks that occur.</param>
/// <param name="TacticMacroF1">The mean F1 of the tactics that occur.</param>
public sealed record BaselineScore(string Means, Measured TrackMacroF1, Measured TacticMacroF1);
