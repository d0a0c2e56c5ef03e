namespace Diplomacy.Domain.Tool.Commands;

/// <summary>What a training run learns from beside the paragraphs it is given.</summary>
internal enum BaseCorpus
{
    /// <summary>The paragraphs that the shipped model was made from.</summary>
    Shipped,

    /// <summary>Nothing.</summary>
    None,
}
