using Diplomacy.Domain.Tagging.Features;

namespace Diplomacy.Domain.Tagging.Model;

/// <summary>
/// A trained model: numbers and the lexicon that they belong to. Loading one can execute nothing.
/// </summary>
/// <remarks>Immutable; safe to use from any number of threads.</remarks>
public sealed class CompactModel
{
    private readonly Lazy<ModelManifest> _manifest;
    private readonly HeadParameters[] _parameters;

    internal CompactModel(
        Lazy<ModelManifest> manifest, int featurizerVersion, float uncertainBelow, Lexicon lexicon, FeatureTable table, WeightRows rows, HeadParameters[] parameters)
    {
        (_manifest, FeaturizerVersion, UncertainBelow) = (manifest, featurizerVersion, uncertainBelow);
        (Table, Rows, _parameters) = (table, rows, parameters);
        Featurizer = new Featurizer(lexicon);
    }

    /// <summary>What the model says of itself.</summary>
    public ModelManifest Manifest => _manifest.Value;

    /// <summary>The featurizer with the model's own lexicon.</summary>
    public Featurizer Featurizer { get; }

    /// <summary>The parameters of the heads, in the order of <see cref="Heads.Labels"/>.</summary>
    public IReadOnlyList<HeadParameters> Parameters => Array.AsReadOnly(_parameters);

    /// <summary>The features that the model knows.</summary>
    public FeatureTable Table { get; }

    // The manifest's own numbers, at hand before it is read.
    internal int FeaturizerVersion { get; }

    internal float UncertainBelow { get; }

    internal WeightRows Rows { get; }

    internal ReadOnlySpan<HeadParameters> ParameterSpan => _parameters;

    /// <summary>The stored weight at a place of <see cref="Table"/>, in steps of the head's scale.</summary>
    /// <param name="place">A place of the table, from 0.</param>
    /// <param name="head">A head, in the order of <see cref="Heads.Labels"/>.</param>
    public sbyte StoredWeight(int place, int head)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, Table.Capacity);
        ArgumentOutOfRangeException.ThrowIfNegative(head);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(head, Heads.Count);
        return Rows[place][head];
    }

    /// <summary>Makes a model; weights are rounded to 8 bits by head.</summary>
    /// <param name="manifest">What the model is to say of itself.</param>
    /// <param name="lexicon">The lexicon that the features were made with.</param>
    /// <param name="table">The features that the model knows.</param>
    /// <param name="weights">For every head, in the order of <see cref="Heads.Labels"/>, a weight for every place of the table.</param>
    /// <param name="parameters">For every head its parameters; the scale is replaced by the one that the weights need.</param>
    /// <exception cref="ArgumentException">A list has the wrong length, or a weight is not finite.</exception>
    public static CompactModel Create(
        ModelManifest manifest,
        Lexicon lexicon,
        FeatureTable table,
        IReadOnlyList<float[]> weights,
        IReadOnlyList<HeadParameters> parameters)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(parameters);
        if (weights.Count != Heads.Count || parameters.Count != Heads.Count)
            throw new ArgumentException($"A model has {Heads.Count} heads; weights of {weights.Count} and parameters of {parameters.Count} were given.");

        var rows = new WeightRows(table.Capacity);
        var scaled = new HeadParameters[Heads.Count];
        for (var head = 0; head < Heads.Count; head++)
        {
            var column = weights[head];
            if (column.Length != table.Capacity)
                throw new ArgumentException($"Head {Heads.Labels[head]} has {column.Length} weights; the table has {table.Capacity} places.");
            if (column.Any(w => !float.IsFinite(w)))
                throw new ArgumentException($"Head {Heads.Labels[head]} has a weight that is not finite.");
            var largest = Math.Max(column.Max(Math.Abs), 1e-9f);
            var scale = largest / sbyte.MaxValue;
            for (var place = 0; place < column.Length; place++)
                if (table.Fingerprints[place] != 0) rows[place][head] = (sbyte)MathF.Round(column[place] / scale);
            scaled[head] = parameters[head] with { Scale = scale };
        }

        return new CompactModel(new Lazy<ModelManifest>(manifest), manifest.FeaturizerVersion, manifest.UncertainBelow, lexicon, table, rows, scaled);
    }

    /// <summary>Reads a model that <see cref="Write"/> wrote.</summary>
    /// <exception cref="ModelFormatException">The stream holds no model, or one of another format, or was truncated or altered.</exception>
    public static CompactModel Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ModelFormat.Read(stream);
    }

    /// <summary>Writes the model. The same model gives the same bytes.</summary>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ModelFormat.Write(this, stream);
    }

    /// <summary>Checks what can be checked without data: finite parameters, sensible thresholds, a lexicon, a featurizer of this version.</summary>
    /// <exception cref="ModelFormatException">The model cannot be used; the message says why.</exception>
    public void Validate()
    {
        if (FeaturizerVersion != Featurizer.Version)
            throw new ModelFormatException(
                $"The model was made for featurizer version {FeaturizerVersion}; this package has version {Featurizer.Version}. Train it again with 'diplomacy train'.");
        if (Featurizer.Lexicon.Concepts.Count == 0 || Featurizer.Lexicon.States.Count == 0)
            throw new ModelFormatException("The model has no lexicon. Train it again with 'diplomacy train'.");
        for (var head = 0; head < _parameters.Length; head++)
        {
            var p = _parameters[head];
            var finite = float.IsFinite(p.Scale) && float.IsFinite(p.Bias) && float.IsFinite(p.Slope) && float.IsFinite(p.Offset);
            if (!finite || p.Scale <= 0 || p.Threshold is not (> 0 and <= 1))
                throw new ModelFormatException($"Head {Heads.Labels[head]} has parameters out of range. Train the model again with 'diplomacy train'.");
        }
    }
}
