namespace Diplomacy.Domain.Training.Corpus.Checking;

/// <summary>What sort of thing a check of a corpus has found.</summary>
public enum FindingKind
{
    /// <summary>A line could not be read.</summary>
    Unreadable,

    /// <summary>Two paragraphs have the same words.</summary>
    Duplicate,

    /// <summary>Two paragraphs of different groups share a run of words.</summary>
    NearDuplicate,

    /// <summary>Two paragraphs with the same words have different labels.</summary>
    LabelConflict,

    /// <summary>Many paragraphs begin in the same way.</summary>
    Skeleton,

    /// <summary>A label can be told from one word.</summary>
    GiveAway,

    /// <summary>A tactic shows by none of its techniques.</summary>
    TacticWithoutTechnique,

    /// <summary>A group has one member only.</summary>
    LonelyGroup,
}
