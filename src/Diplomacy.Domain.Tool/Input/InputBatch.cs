namespace Diplomacy.Domain.Tool.Input;

/// <summary>Some paragraphs that follow one another in a file, still to be read by whoever tags them.</summary>
/// <returns>The paragraphs, in their order. Called once, on any thread.</returns>
internal delegate InputParagraph[] InputBatch();
