namespace Diplomacy.Domain.Tagging.Features;

/// <summary>A beginning of phrases while a lexicon is made: what it stands for, and the words that go on from it.</summary>
internal sealed class PhraseNode
{
    /// <summary>By the hashes of the words, in their order: the same phrases make the same lexicon.</summary>
    public SortedDictionary<ulong, PhraseNode> Next { get; } = [];

    public LexiconEntry Entry { get; set; }

    public PhraseNode After(ulong word)
    {
        if (!Next.TryGetValue(word, out var node)) Next.Add(word, node = new PhraseNode());
        return node;
    }
}
