namespace Diplomacy.Domain.Training.Corpus;

/// <summary>The labelled paragraphs that the shipped model was made from; they come inside this package (CC BY 4.0).</summary>
public static class ShippedCorpus
{
    private const string Prefix = "Diplomacy.Domain.Training.Corpus.";

    /// <summary>Reads them, in their own order.</summary>
    public static LabelledCorpus Read()
    {
        var assembly = typeof(ShippedCorpus).Assembly;
        var paragraphs = new List<LabelledParagraph>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            paragraphs.AddRange(CorpusReader.Read(stream, name[Prefix.Length..]).Paragraphs);
        }

        return new LabelledCorpus(paragraphs, []);
    }

    /// <summary>The shipped paragraphs followed by those of another corpus; where both have an id, the other's paragraph counts.</summary>
    public static LabelledCorpus Extend(LabelledCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var own = corpus.Paragraphs.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return new LabelledCorpus([.. Read().Paragraphs.Where(p => !own.Contains(p.Id)), .. corpus.Paragraphs], corpus.Problems);
    }
}
