namespace Diplomacy.Domain.Training.MachineLearning;

/// <summary>What the steps of <see cref="DiplomacyTransforms"/> read: a column <c>Text</c>.</summary>
public sealed class TextRow
{
    /// <summary>A paragraph, in English.</summary>
    public string Text { get; set; } = "";
}
