namespace Diplomacy.Domain.Tagging.Features;

/// <summary>
/// Makes one place of all beginnings that the same words go on from with the same meaning: four verbs before five nouns
/// take nine entries, not twenty-four, and the whole lexicon stays in the processor's near memory.
/// </summary>
internal sealed class PhraseFolding
{
    private readonly Dictionary<string, int> _places = [];
    private readonly List<KeyValuePair<ulong, LexiconEntry>> _steps = [];

    /// <summary>The first words by their hashes, and the further ones by <see cref="Hashing.Step"/>.</summary>
    /// <exception cref="InvalidOperationException">There are more places than an entry can name.</exception>
    public static (EntryTable Words, EntryTable Steps) Fold(PhraseNode root)
    {
        var folding = new PhraseFolding();
        var words = folding.Entries(root);
        return (EntryTable.Of(words), EntryTable.Of([.. folding._steps.OrderBy(s => s.Key)]));
    }

    private KeyValuePair<ulong, LexiconEntry>[] Entries(PhraseNode node) =>
        [.. node.Next.Select(n => KeyValuePair.Create(n.Key, n.Value.Entry.GoingOnAt(PlaceOf(n.Value))))];

    private int PlaceOf(PhraseNode node)
    {
        if (node.Next.Count == 0) return 0;
        var entries = Entries(node);
        var same = string.Join(' ', entries.Select(e => $"{e.Key:x}:{e.Value.Bits:x}"));
        if (_places.TryGetValue(same, out var place)) return place;
        place = _places.Count + 1;
        if (place > LexiconEntry.MostPlaces) throw new InvalidOperationException($"The lexicon's phrases have more than {LexiconEntry.MostPlaces} places to go on from. Give an entry more bits.");
        _places.Add(same, place);
        _steps.AddRange(entries.Select(e => KeyValuePair.Create(Hashing.Step(place, e.Key), e.Value)));
        return place;
    }
}
