using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Diplomacy.Domain.Training.Fitting;

/// <summary>One head as ML.NET fitted it: its own transformers, and the same as one weight a feature.</summary>
/// <param name="Scaling">Scales every feature by its naive-Bayes ratio.</param>
/// <param name="Model">The linear model over the scaled features.</param>
/// <param name="Weights">Both folded into one weight for every place of the feature table.</param>
/// <param name="Bias">Added to every score.</param>
internal sealed record FittedHead(ITransformer Scaling, ISingleFeaturePredictionTransformer<LinearBinaryModelParameters> Model, float[] Weights, float Bias);
