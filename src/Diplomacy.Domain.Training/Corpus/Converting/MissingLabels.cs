namespace Diplomacy.Domain.Training.Corpus.Converting;

/// <summary>What it means that a file gives a text no label of a kind.</summary>
public enum MissingLabels
{
    /// <summary>Nobody has said: the labels of the kind are not known.</summary>
    Unknown,

    /// <summary>The annotator saw the label and did not give it: there is none.</summary>
    None,
}
