using Diplomacy.Domain.Tagging.Model;

namespace Diplomacy.Domain.Training.Corpus.Checking;

/// <summary>What a corpus consists of.</summary>
public sealed class CorpusStatistics
{
    private static readonly char[] SentenceEnds = ['.', '!', '?'];

    /// <summary>Counts a corpus.</summary>
    public CorpusStatistics(LabelledCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var paragraphs = corpus.Paragraphs;
        Paragraphs = paragraphs.Count;
        Labels = [.. Heads.Labels.Select((label, head) => KeyValuePair.Create(label, paragraphs.Count(p => p.Has(head) == true)))];
        var diplomatic = paragraphs.Where(p => p.Track is not null && p.Track != Track.None).ToList();
        WithoutTactic = diplomatic.Count(p => p.Tactics is { Count: 0 });
        WithTwoTactics = diplomatic.Count(p => p.Tactics is { Count: > 1 });
        Grouped = paragraphs.Count(p => p.Group is not null);
        HardNegatives = paragraphs.Count(p => p.Track == Track.None && p.Note == HardNegativeNote);
        SingleSentences = paragraphs.Count(p => IsSingleSentence(p.Text));
        Sources = [.. paragraphs.GroupBy(p => p.Source ?? "").OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => KeyValuePair.Create(g.Key, g.Count()))];
        if (paragraphs.Count == 0) return;
        var lengths = paragraphs.Select(p => p.Text.Length).Order().ToList();
        MeanLength = lengths.Average();
        ShortestTenth = lengths[lengths.Count / 10];
        LongestTenth = lengths[lengths.Count * 9 / 10];
        DistinctWords = paragraphs.SelectMany(p => CorpusWords.Of(p.Text)).Distinct(StringComparer.Ordinal).Count();
    }

    /// <summary>The note of a paragraph that is no diplomacy but full of its words.</summary>
    public const string HardNegativeNote = "hard negative";

    /// <summary>How many paragraphs there are.</summary>
    public int Paragraphs { get; }

    /// <summary>How many carry each label, in the order of <see cref="Heads.Labels"/>.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Labels { get; }

    /// <summary>Diplomatic paragraphs that are known to have no tactic.</summary>
    public int WithoutTactic { get; }

    /// <summary>Paragraphs with two tactics or three.</summary>
    public int WithTwoTactics { get; }

    /// <summary>Paragraphs in minimal pairs, triples and series.</summary>
    public int Grouped { get; }

    /// <summary>Paragraphs that are no diplomacy but noted as full of its words.</summary>
    public int HardNegatives { get; }

    /// <summary>Paragraphs of one sentence.</summary>
    public int SingleSentences { get; }

    /// <summary>How many paragraphs each source has, in the order of the sources' names.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Sources { get; }

    /// <summary>The mean length, in UTF-16 code units.</summary>
    public double MeanLength { get; }

    /// <summary>A tenth of the paragraphs is shorter than this, in UTF-16 code units.</summary>
    public int ShortestTenth { get; }

    /// <summary>A tenth of the paragraphs is longer than this, in UTF-16 code units.</summary>
    public int LongestTenth { get; }

    /// <summary>How many different words there are, case apart.</summary>
    public int DistinctWords { get; }

    private static bool IsSingleSentence(string text)
    {
        var ends = 0;
        for (var i = 0; i < text.Length; i++)
            if (SentenceEnds.Contains(text[i]) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || text[i + 1] is '"' or '”')) ends++;
        return ends <= 1;
    }
}
