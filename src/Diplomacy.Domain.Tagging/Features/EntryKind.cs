namespace Diplomacy.Domain.Tagging.Features;

/// <summary>What a lexicon entry names. The numbers are part of the model format.</summary>
internal enum EntryKind
{
    Nothing = 0,
    Concept = 1,
    StateName = 2,
    Nationality = 3,
    Capital = 4,
}
