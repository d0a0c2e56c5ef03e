namespace Diplomacy.Domain.Tool.Input;

/// <summary>A paragraph to tag, or what stands in the place of one that could not be read.</summary>
/// <param name="Id">The record's id, or the name of its file.</param>
/// <param name="Line">The line of its file, from 1; 0 in plain text.</param>
/// <param name="Paragraph">Its number in the text, from 0.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="Text">The paragraph; null where <paramref name="Error"/> says why it could not be read.</param>
/// <param name="Error">What was wrong.</param>
internal readonly record struct InputParagraph(string Id, long Line, int Paragraph, int Start, string? Text, string? Error);
