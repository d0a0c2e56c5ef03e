using Diplomacy.Domain.Tagging.Model;
using Microsoft.ML.Data;

namespace Diplomacy.Domain.Training.MachineLearning;

/// <summary>What <see cref="DiplomacyTransforms.TagDiplomacy(Microsoft.ML.TransformsCatalog)"/> adds to a row.</summary>
public sealed class TagRow
{
    /// <summary>The number of probabilities, <see cref="Heads.Count"/> as a constant.</summary>
    public const int ProbabilityCount = 18;

    /// <summary>Id of the track.</summary>
    public string Track { get; set; } = "";

    /// <summary>Ids of the tactics, separated by blanks; empty where there are none.</summary>
    public string Tactics { get; set; } = "";

    /// <summary>Ids of the techniques, separated by blanks; empty where there are none.</summary>
    public string Techniques { get; set; } = "";

    /// <summary>Whether a person should look.</summary>
    public bool Uncertain { get; set; }

    /// <summary>A calibrated probability for every label, in the order of <see cref="Heads.Labels"/>.</summary>
    [VectorType(ProbabilityCount)]
    public float[] Probabilities { get; set; } = [];
}
