using System.Globalization;
using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>One thread and two over the whole shipped corpus several times, in turns: <c>-- threads</c>.</summary>
internal static class ThreadComparison
{
    private const int Rounds = 15;
    private const int Copies = 8;

    public static void Run()
    {
        var texts = Enumerable.Repeat(ShippedCorpus.Read().Paragraphs.Select(p => p.Text).ToList(), Copies).SelectMany(t => t).ToList();
        var ratios = new List<double>();
        var plain = new List<double>();
        Measuring.Time(() => TagMany(1));
        for (var round = 0; round < Rounds; round++)
        {
            ratios.Add(Measuring.Time(() => TagMany(1)) / Measuring.Time(() => TagMany(2)));
            plain.Add(Measuring.Time(() => TagPlainly(1)) / Measuring.Time(() => TagPlainly(2)));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Count} paragraphs, two threads against one, median of {Rounds}: TagMany {Measuring.Median(ratios):0.00}, Tag on threads of one's own {Measuring.Median(plain):0.00}"));

        int TagMany(int threads) => DiplomacyTagger.Default.TagMany(texts, threads, TagOptions.Default).Sum(r => r.Tactics.Count);

        void TagPlainly(int threads)
        {
            var workers = Enumerable.Range(0, threads).Select(first => new Thread(() =>
            {
                for (var i = first; i < texts.Count; i += threads) DiplomacyTagger.Default.Tag(texts[i]);
            })).ToList();
            workers.ForEach(w => w.Start());
            workers.ForEach(w => w.Join());
        }
    }
}
