using Microsoft.ML.Data;

namespace Diplomacy.Domain.Training.MachineLearning;

/// <summary>What <see cref="DiplomacyTransforms.DiplomacyFeatures"/> adds to a row: a column <c>Features</c>.</summary>
public sealed class FeatureRow
{
    /// <summary>The paragraph as the model sees it: a slot for every place of its feature table.</summary>
    public VBuffer<float> Features { get; set; }
}
