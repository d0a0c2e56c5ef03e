namespace Diplomacy.Domain.Vocabulary;

internal sealed record VocabularyEntry(
    string Id,
    string Name,
    string Definition,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<Source> Sources);
