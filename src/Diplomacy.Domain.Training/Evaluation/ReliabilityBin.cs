namespace Diplomacy.Domain.Training.Evaluation;

/// <summary>Paragraphs whose track was given with about the same probability.</summary>
/// <param name="From">The least probability, 0 to 1.</param>
/// <param name="To">The greatest.</param>
/// <param name="Paragraphs">How many they are.</param>
/// <param name="MeanProbability">The mean of their probabilities.</param>
/// <param name="Right">The share whose track was right, 0 to 1; as high as the mean probability where the model is calibrated.</param>
public sealed record ReliabilityBin(double From, double To, int Paragraphs, double MeanProbability, double Right);
