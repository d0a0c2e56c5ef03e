using Diplomacy.Domain.Tagging.Model;
using Diplomacy.Domain.Training.Evaluation;

namespace Diplomacy.Domain.Training.Fitting;

/// <summary>What a training run gives: the compact model, the same as an ML.NET zip, and scores on paragraphs left out.</summary>
public sealed class TrainingResult
{
    private readonly FittedHead?[] _heads;

    internal TrainingResult(
        CompactModel model, EvaluationReport report, FeatureTable table, FittedHead?[] heads, IReadOnlyList<float[]> weights, HeadParameters[] parameters)
    {
        (Model, Report, Table, _heads, Weights, Parameters) = (model, report, table, heads, weights, parameters);
    }

    /// <summary>The compact model, its weights rounded to 8 bits.</summary>
    public CompactModel Model { get; }

    /// <summary>Cross-validated scores: every paragraph judged by heads that had not seen its source or group.</summary>
    public EvaluationReport Report { get; }

    /// <summary>The features that the model knows; the places are the slots of the ML.NET model's input.</summary>
    public FeatureTable Table { get; }

    /// <summary>For every head the weights before rounding, in the order of <see cref="Heads.Labels"/>.</summary>
    public IReadOnlyList<float[]> Weights { get; }

    /// <summary>For every head its bias, calibration and threshold.</summary>
    public IReadOnlyList<HeadParameters> Parameters { get; }

    /// <summary>
    /// Writes <see cref="Model"/> as a standard ML.NET model that loads without this library: a vector column <c>Features</c> in,
    /// for every label a column <c>LABEL</c> (the head's own calibrated probability; a tactic's and technique's given that the
    /// paragraph is diplomatic) and <c>LABEL.Score</c> out. The same model gives the same bytes.
    /// </summary>
    public void SaveMachineLearningNet(Stream stream) => SaveMachineLearningNet(stream, rounded: true);

    /// <summary>As <see cref="SaveMachineLearningNet(Stream)"/>; says which weights are written.</summary>
    /// <param name="stream">Takes the zip.</param>
    /// <param name="rounded">True: the weights of <see cref="Model"/>. False: those that ML.NET fitted, before rounding to 8 bits.</param>
    public void SaveMachineLearningNet(Stream stream, bool rounded) =>
        MlNetExport.Save(_heads, Parameters, rounded ? Model : null, Table.Capacity, Model.Manifest.Seed, stream);
}
