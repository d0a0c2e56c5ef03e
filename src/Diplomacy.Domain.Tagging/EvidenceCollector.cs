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

        var features = new List<(ulong Feature, int Start, int End)>();
        var sink = new RecordingSink(features);
        var count = model.Featurizer.Run(text, ref sink);
        var evidence = new List<Evidence>();
        Add(Heads.Of(result.Track));
        foreach (var tactic in result.Tactics) Add(Heads.Of(tactic));
        foreach (var technique in result.Techniques) Add(Heads.Of(technique));
        return evidence;

        void Add(int head) => AddSpans(evidence, head, words, Share(model, head, words, features, count));
    }

    private static float[] Share(CompactModel model, int head, List<Range> words, List<(ulong Feature, int Start, int End)> features, int count)
    {
        var shares = new float[words.Count];
        var unit = model.Parameters[head].Scale / MathF.Sqrt(count);
        foreach (var (feature, start, end) in features)
        {
            if (end <= start) continue;
            var weight = model.WeightOf(feature, head) * unit;
            if (weight == 0) continue;
            var first = FirstWordAt(words, start);
            var last = first;
            while (last + 1 < words.Count && words[last + 1].Start.Value < end) last++;
            for (var i = first; i <= last; i++) shares[i] += weight / (last - first + 1);
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

    private readonly struct RecordingSink(List<(ulong Feature, int Start, int End)> features) : IFeatureSink
    {
        public void Add(ulong feature, int start, int end) => features.Add((feature, start, end));
    }
}
