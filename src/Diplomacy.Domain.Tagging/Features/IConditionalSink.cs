namespace Diplomacy.Domain.Tagging.Features;

/// <summary>A sink that is told of features that may not be there: so that it, not the featurizer, decides whether to branch.</summary>
internal interface IConditionalSink : IFeatureSink
{
    /// <summary>Takes the feature if the condition holds.</summary>
    void AddIf(bool condition, ulong feature, int start, int end);
}
