namespace Diplomacy.Domain.Tool.Commands;

/// <summary>How common labels are taken to be in the text that a model is to read.</summary>
internal enum AssumedShares
{
    /// <summary>As on the foreign and political pages of newspapers and agencies.</summary>
    News,

    /// <summary>As in the training data.</summary>
    Corpus,
}
