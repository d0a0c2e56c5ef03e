namespace Diplomacy.Domain.Training.Evaluation;

/// <summary>The scores of a part of the paragraphs.</summary>
/// <param name="Name">What the part has in common.</param>
/// <param name="Paragraphs">How many they are.</param>
/// <param name="TrackAccuracy">The share with the right track, 0 to 1.</param>
/// <param name="TrackMacroF1">The mean F1 of the tracks that occur.</param>
/// <param name="TacticMacroF1">The mean F1 of the tactics that occur; 0 where none does.</param>
public sealed record EvaluationSlice(string Name, int Paragraphs, double TrackAccuracy, double TrackMacroF1, double TacticMacroF1);
