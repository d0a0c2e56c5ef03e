using Diplomacy.Domain.Tagging.Features;
using Diplomacy.Domain.Tagging.Model;

namespace Diplomacy.Domain.Tagging;

/// <summary>Finds the words that spoke for and against a label: every feature's weight is shared out over its words.</summary>
internal static class EvidenceCollector
{
    private const int MostSpansPerLabel = 6;
    private const float LeastShare = 0.25f;

    public static IReadOnlyList<Evidence> Collect(CompactModel model, ReadOnlySpan<char> text, TagResult result)
    {
        var words = new List<Range>();
        var scanner = new TokenScanner(text);
        while (scanner.TryRead(out var token)) words.Add(token.Start..token.End);
        if (words.Count == 0) return [];

        var known = new List<(int Place, int Start, int End)>();
        var sink = new KnownSink(model.Table, known);
        var count = model.Featurizer.Run(text, ref sink);
        for (var i = 0; i < known.Count; i++) known[i] = (known[i].Place, FirstWordAt(words, known[i].Start), FirstWordAt(words, known[i].End - 1));

        var evidence = new List<Evidence>();
        Add(Heads.Of(result.Track));
        foreach (var tactic in result.Tactics) Add(Heads.Of(tactic));
        foreach (var technique in result.Techniques) Add(Heads.Of(technique));
        return evidence;

        void Add(int head) => AddSpans(evidence, head, words, Share(model, head, words.Count, known, count));
    }

    /// <summary>What each word says for a head: its part of the weight of every feature that it belongs to.</summary>
    private static float[] Share(CompactModel model, int head, int words, List<(int Place, int FirstWord, int LastWord)> known, int count)
    {
        var shares = new float[words];
        var unit = model.ParameterSpan[head].Scale / MathF.Sqrt(count);
        foreach (var (place, first, last) in known)
        {
            var share = model.StoredWeight(place, head) * unit / (last - first + 1);
            for (var i = first; i <= last; i++) shares[i] += share;
        }

        return shares;
    }

    private static int FirstWordAt(List<Range> words, int start)
    {
        int low = 0, high = words.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].End.Value <= start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Neighbouring words that pull the same way make one span; the strongest spans are told.</summary>
    private static void AddSpans(List<Evidence> evidence, int head, List<Range> words, float[] shares)
    {
        var strongest = shares.Max(Math.Abs);
        var spans = new List<Evidence>();
        for (var i = 0; i < shares.Length; i++)
        {
            if (MathF.Abs(shares[i]) < LeastShare * strongest || shares[i] == 0) continue;
            var first = i;
            var weight = shares[i];
            while (i + 1 < shares.Length && MathF.Sign(shares[i + 1]) == MathF.Sign(weight) && MathF.Abs(shares[i + 1]) >= LeastShare * strongest) weight += shares[++i];
            var start = words[first].Start.Value;
            spans.Add(new Evidence(start, words[i].End.Value - start, Heads.Labels[head], weight));
        }

        evidence.AddRange(spans.OrderByDescending(s => MathF.Abs(s.Weight)).Take(MostSpansPerLabel).OrderBy(s => s.Start));
    }

    /// <summary>Keeps the features that the model knows and that have a place in the text.</summary>
    private readonly struct KnownSink(FeatureTable table, List<(int Place, int Start, int End)> known) : IFeatureSink
    {
        public void Add(ulong feature, int start, int end)
        {
            if (end > start && table.Find(feature) is var place and >= 0) known.Add((place, start, end));
        }
    }
}
