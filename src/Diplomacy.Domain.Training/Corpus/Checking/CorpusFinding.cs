namespace Diplomacy.Domain.Training.Corpus.Checking;

/// <summary>Something about a corpus that a person should look at.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Ids">The paragraphs concerned, by id; a few of them where there are many.</param>
/// <param name="Message">What was found, in words; quotes no paragraph.</param>
public sealed record CorpusFinding(FindingKind Kind, IReadOnlyList<string> Ids, string Message)
{
    /// <summary>Kind, message and ids in one line.</summary>
    public override string ToString() => $"{Kind}: {Message}" + (Ids.Count > 0 ? $" ({string.Join(", ", Ids)})" : "");
}
