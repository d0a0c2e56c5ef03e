using Diplomacy.Domain.Tagging.Model;

namespace Diplomacy.Domain.Training.Corpus.Checking;

/// <summary>Looks for what spoils a corpus: repetition, contradiction, labels that one word gives away.</summary>
public static class CorpusChecker
{
    /// <summary>So many words in a row are no coincidence.</summary>
    public const int SharedRun = 8;

    private const int SkeletonWords = 4;
    private const int MostSameBeginnings = 12;
    private const int LeastGiveAwaySupport = 30;
    private const double GiveAwayPrecision = 0.97;
    private const int MostIds = 6;

    /// <summary>Checks a corpus; findings come in the order of <see cref="FindingKind"/>.</summary>
    public static IReadOnlyList<CorpusFinding> Check(LabelledCorpus corpus, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var words = new List<List<string>>(corpus.Paragraphs.Count);
        foreach (var p in corpus.Paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            words.Add(CorpusWords.Of(p.Text));
        }

        var findings = new List<CorpusFinding>();
        findings.AddRange(corpus.Problems.Select(p => new CorpusFinding(FindingKind.Unreadable, [], p.ToString())));
        findings.AddRange(Duplicates(corpus.Paragraphs, words));
        findings.AddRange(NearDuplicates(corpus.Paragraphs, words));
        findings.AddRange(Skeletons(corpus.Paragraphs, words));
        findings.AddRange(GiveAways(corpus.Paragraphs, words));
        findings.AddRange(TacticsWithoutTechnique(corpus.Paragraphs));
        findings.AddRange(LonelyGroups(corpus.Paragraphs));
        return [.. findings.OrderBy(f => f.Kind)];
    }

    private static IEnumerable<CorpusFinding> Duplicates(IReadOnlyList<LabelledParagraph> paragraphs, List<List<string>> words)
    {
        foreach (var same in Enumerable.Range(0, paragraphs.Count).GroupBy(i => string.Join(' ', words[i]), StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var ids = same.Select(i => paragraphs[i].Id).Take(MostIds).ToList();
            yield return new(FindingKind.Duplicate, ids, $"{same.Count()} paragraphs have the same words");
            if (same.Select(i => LabelsOf(paragraphs[i])).Distinct().Count() > 1)
                yield return new(FindingKind.LabelConflict, ids, "the same words have different labels");
        }
    }

    private static IEnumerable<CorpusFinding> NearDuplicates(IReadOnlyList<LabelledParagraph> paragraphs, List<List<string>> words)
    {
        var firstWith = new Dictionary<string, int>(StringComparer.Ordinal);
        var told = new HashSet<(int, int)>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            for (var start = 0; start + SharedRun <= words[i].Count; start++)
            {
                var run = string.Join(' ', words[i].Skip(start).Take(SharedRun));
                if (firstWith.TryAdd(run, i)) continue;
                var other = firstWith[run];
                var together = other == i || (paragraphs[i].Group is { } group && group == paragraphs[other].Group);
                if (together || !told.Add((other, i))) continue;
                yield return new(FindingKind.NearDuplicate, [paragraphs[other].Id, paragraphs[i].Id], $"two paragraphs that belong to no common group share {SharedRun} words in a row");
            }
        }
    }

    private static IEnumerable<CorpusFinding> Skeletons(IReadOnlyList<LabelledParagraph> paragraphs, List<List<string>> words) =>
        Enumerable.Range(0, paragraphs.Count)
            .Where(i => words[i].Count >= SkeletonWords)
            .GroupBy(i => string.Join(' ', words[i].Take(SkeletonWords)), StringComparer.Ordinal)
            .Where(g => g.Count() > MostSameBeginnings)
            .Select(g => new CorpusFinding(FindingKind.Skeleton, [.. g.Take(MostIds).Select(i => paragraphs[i].Id)], $"{g.Count()} paragraphs begin with the same {SkeletonWords} words"));

    /// <summary>Words that nearly always come with one label; "none" aside, which most words of the world speak for.</summary>
    private static IEnumerable<CorpusFinding> GiveAways(IReadOnlyList<LabelledParagraph> paragraphs, List<List<string>> words)
    {
        var withWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            foreach (var word in words[i].Distinct(StringComparer.Ordinal))
            {
                if (!withWord.TryGetValue(word, out var list)) withWord[word] = list = [];
                list.Add(i);
            }
        }

        foreach (var (word, indices) in withWord.Where(w => w.Value.Count >= LeastGiveAwaySupport).OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            for (var head = 0; head < Heads.Count; head++)
            {
                if (head == Heads.Of(Track.None)) continue;
                var hits = indices.Count(i => paragraphs[i].Has(head) == true);
                if (hits < GiveAwayPrecision * indices.Count) continue;
                yield return new(FindingKind.GiveAway, [], $"{hits} of {indices.Count} paragraphs with the word '{word}' are {Heads.Labels[head]}");
            }
        }
    }

    private static IEnumerable<CorpusFinding> TacticsWithoutTechnique(IReadOnlyList<LabelledParagraph> paragraphs)
    {
        foreach (var p in paragraphs)
        {
            if (p is not { Tactics: { } tactics, Techniques: { } techniques }) continue;
            foreach (var tactic in tactics.Where(tactic => techniques.All(t => t.Tactic != tactic)))
                yield return new(FindingKind.TacticWithoutTechnique, [p.Id], $"{tactic} shows by none of its techniques");
        }
    }

    private static IEnumerable<CorpusFinding> LonelyGroups(IReadOnlyList<LabelledParagraph> paragraphs) =>
        paragraphs.Where(p => p.Group is not null).GroupBy(p => p.Group, StringComparer.Ordinal).Where(g => g.Count() == 1)
            .Select(g => new CorpusFinding(FindingKind.LonelyGroup, [g.First().Id], "the group has no other member"));

    private static string LabelsOf(LabelledParagraph p) =>
        string.Concat(Enumerable.Range(0, Heads.Count).Select(head => p.Has(head) switch { true => '1', false => '0', null => '?' }));
}
