using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tagging.Model;
using Diplomacy.Domain.Training.Fitting;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Diplomacy.Domain.Training.MachineLearning;

/// <summary>The tagger as a step of anybody's own ML.NET pipeline.</summary>
public static class DiplomacyTransforms
{
    /// <summary>
    /// Tags the column <c>Text</c> with the shipped model; adds the columns of <see cref="TagRow"/>. The pipeline can be saved;
    /// before loading it, call <c>ml.ComponentCatalog.RegisterAssembly(typeof(DiplomacyTransforms).Assembly)</c>.
    /// </summary>
    public static IEstimator<ITransformer> TagDiplomacy(this TransformsCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.CustomMapping(new DefaultTaggerMapping().GetMapping(), DefaultTaggerMapping.ContractName);
    }

    /// <summary>Tags the column <c>Text</c> with a model of your own; adds the columns of <see cref="TagRow"/>. Such a pipeline cannot be saved.</summary>
    public static IEstimator<ITransformer> TagDiplomacy(this TransformsCatalog catalog, DiplomacyTagger tagger)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(tagger);
        return catalog.CustomMapping(MappingOf(tagger), contractName: null);
    }

    /// <summary>
    /// Turns the column <c>Text</c> into a vector column <c>Features</c>, as a model's heads see it: the input of the ML.NET zip
    /// that <c>diplomacy train --mlnet</c> writes, or of a trainer of your own. Such a pipeline cannot be saved.
    /// </summary>
    public static IEstimator<ITransformer> DiplomacyFeatures(this TransformsCatalog catalog, CompactModel model)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(model);
        var table = model.Table;
        var output = SchemaDefinition.Create(typeof(FeatureRow));
        output[nameof(FeatureRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, table.Capacity);
        return catalog.CustomMapping<TextRow, FeatureRow>(
            (input, row) => row.Features = SparseVector.Of(FeatureCounts.Of(model.Featurizer, input.Text), table),
            contractName: null,
            outputSchemaDefinition: output);
    }

    internal static Action<TextRow, TagRow> MappingOf(DiplomacyTagger tagger) => (input, row) =>
    {
        var result = tagger.Tag(input.Text);
        row.Track = result.Track.Id;
        row.Tactics = string.Join(' ', result.Tactics);
        row.Techniques = string.Join(' ', result.Techniques);
        row.Uncertain = result.IsUncertain;
        row.Probabilities = [.. result.Probabilities.Select(p => p.Value)];
    };
}
