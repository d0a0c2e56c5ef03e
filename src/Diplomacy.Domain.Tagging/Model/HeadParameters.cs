namespace Diplomacy.Domain.Tagging.Model;

/// <summary>What one head adds to the weights of the features.</summary>
/// <param name="Scale">The weight that one step of the stored 8-bit numbers stands for.</param>
/// <param name="Bias">Added to every score.</param>
/// <param name="Slope">Calibration: the probability is <c>1 / (1 + exp(Slope * score + Offset))</c>.</param>
/// <param name="Offset">See <paramref name="Slope"/>.</param>
/// <param name="Threshold">From this probability on, 0 to 1, the label is given. For tracks, what the probability is divided by before the highest wins.</param>
public readonly record struct HeadParameters(float Scale, float Bias, float Slope, float Offset, float Threshold);
