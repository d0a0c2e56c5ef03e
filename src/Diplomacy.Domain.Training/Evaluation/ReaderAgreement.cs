using Diplomacy.Domain.Tagging.Model;
using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Training.Evaluation;

/// <summary>How well two readers of the same paragraphs agree.</summary>
public sealed class ReaderAgreement
{
    private readonly IReadOnlyList<(LabelledParagraph First, LabelledParagraph Second)> _pairs;

    private ReaderAgreement(IReadOnlyList<(LabelledParagraph First, LabelledParagraph Second)> pairs)
    {
        _pairs = pairs;
        Labels = [.. Heads.Labels.Select(AgreementOn)];
        var tracks = pairs.Where(p => p.First.Track is not null && p.Second.Track is not null).ToList();
        TrackAgreement = tracks.Count == 0 ? 1 : (double)tracks.Count(p => p.First.Track == p.Second.Track) / tracks.Count;
        TrackKappa = Kappa(TrackAgreement, Track.All.Sum(t =>
            tracks.Count == 0 ? 0 : (double)tracks.Count(p => p.First.Track == t) / tracks.Count * tracks.Count(p => p.Second.Track == t) / tracks.Count));
    }

    /// <summary>How many paragraphs both have labelled.</summary>
    public int Paragraphs => _pairs.Count;

    /// <summary>The share with the same track, 0 to 1.</summary>
    public double TrackAgreement { get; }

    /// <summary>Cohen's kappa of the track, at most 1.</summary>
    public double TrackKappa { get; }

    /// <summary>One for every label, in the order of <see cref="Heads.Labels"/>, over the paragraphs in which both have it known.</summary>
    public IReadOnlyList<LabelAgreement> Labels { get; }

    /// <summary>The same by the first reader's sources, in the order of their names.</summary>
    public IEnumerable<KeyValuePair<string, ReaderAgreement>> BySource =>
        _pairs.GroupBy(p => p.First.Source ?? "", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => KeyValuePair.Create(g.Key, new ReaderAgreement([.. g])));

    /// <summary>Compares two readings; paragraphs are matched by id.</summary>
    public static ReaderAgreement Of(LabelledCorpus first, LabelledCorpus second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var byId = first.Paragraphs.ToDictionary(p => p.Id, StringComparer.Ordinal);
        return new ReaderAgreement([.. second.Paragraphs.Where(p => byId.ContainsKey(p.Id)).Select(p => (byId[p.Id], p))]);
    }

    internal static double Kappa(double observed, double expected) => expected >= 1 ? 1 : (observed - expected) / (1 - expected);

    private LabelAgreement AgreementOn(string label, int head)
    {
        var known = _pairs.Select(p => (First: p.First.Has(head), Second: p.Second.Has(head))).Where(p => p.First is not null && p.Second is not null).ToList();
        return new LabelAgreement(
            label,
            known.Count(p => p is (true, true)),
            known.Count(p => p is (true, false)),
            known.Count(p => p is (false, true)),
            known.Count(p => p is (false, false)));
    }
}
