namespace Diplomacy.Domain.Tagging.Features;

/// <summary>What a feature is made of. The numbers are part of the model format.</summary>
internal enum FeatureKind
{
    Word = 1,
    Prefix6 = 3,
    Bigram = 4,
    Concept = 6,
    NegatedConcept = 7,
    ModalConcept = 8,
    ConceptBigram = 9,
    ConceptSkipBigram = 10,
    FirstConcept = 12,
    ConceptWithStates = 13,
    StateCount = 14,
    OpeningConcept = 15,
    NegatedWord = 16,
    NameWord = 17,
}
