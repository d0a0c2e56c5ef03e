namespace Diplomacy.Domain.Tagging;

/// <summary>A paragraph of an article and what the tagger says of it.</summary>
/// <param name="Index">The paragraph's place in the article, from 0.</param>
/// <param name="Start">Where it begins in the article, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units, without the blank space around it.</param>
/// <param name="Result">What the tagger says; ranges in it count from the paragraph's own beginning.</param>
public sealed record TaggedParagraph(int Index, int Start, int Length, TagResult Result);
