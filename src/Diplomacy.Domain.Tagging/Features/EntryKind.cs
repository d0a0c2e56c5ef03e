namespace Diplomacy.Domain.Tagging.Features;

/// <summary>What a lexicon entry names. The numbers are part of the model format.</summary>
internal enum EntryKind
{
    Nothing = 0,
    Concept = 1,
    StateName = 2,
    Nationality = 3,
    Capital = 4,

    // The kinds below never enter a model: the mention finder alone knows them.
    Agency = 5,
    Metonym = 6,
    AgencyOfSomeState = 7,
    Organization = 8,
    Participant = 9,
    Title = 10,
    Instrument = 11,
    Level = 12,
    Form = 13,
}
