namespace Diplomacy.Domain.Training.Corpus.Converting;

/// <summary>Something that a format cannot hold.</summary>
/// <param name="What">What is lost: a key of the corpus, or what is said of one.</param>
/// <param name="Paragraphs">How many paragraphs lose it.</param>
public sealed record ConversionLoss(string What, int Paragraphs);
