using Diplomacy.Domain.Tagging;
using Microsoft.ML.Transforms;

namespace Diplomacy.Domain.Training.MachineLearning;

/// <summary>Finds the step again in a saved pipeline; it then tags with the shipped model.</summary>
[CustomMappingFactoryAttribute(ContractName)]
public sealed class DefaultTaggerMapping : CustomMappingFactory<TextRow, TagRow>
{
    internal const string ContractName = "Diplomacy.TagDiplomacy";

    /// <inheritdoc/>
    public override Action<TextRow, TagRow> GetMapping() => DiplomacyTransforms.MappingOf(DiplomacyTagger.Default);
}
