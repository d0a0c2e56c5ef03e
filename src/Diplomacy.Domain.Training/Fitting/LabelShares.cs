using Diplomacy.Domain.Tagging.Model;

namespace Diplomacy.Domain.Training.Fitting;

/// <summary>
/// How common labels are in the text that a model is to read. A corpus written for training holds rare labels far more often
/// than news does; a model that knows the shares of its readings neither cries mediation at every turn nor misses appeals.
/// </summary>
/// <param name="Tracks">A share for every track, in the order of <see cref="Track.All"/>; they add up to 1.</param>
/// <param name="Tactics">A share of the diplomatic paragraphs for every tactic, in the order of <see cref="Tactic.All"/>.</param>
public sealed record LabelShares(IReadOnlyList<double> Tracks, IReadOnlyList<double> Tactics)
{
    /// <summary>
    /// Round figures for the foreign and political pages of newspapers and agencies: three in five paragraphs are not diplomacy,
    /// unofficial tracks are rare; of the diplomatic ones nearly half persuade, one in five coerces, one in twelve mediates. They
    /// are an assumption, made from what coders of political events report of their classes, not fitted to any labelled text.
    /// </summary>
    public static LabelShares News { get; } = new([0.30, 0.05, 0.05, 0.60], [0.20, 0.45, 0.08]);

    /// <summary>The share of a head: of a track among all paragraphs, of a tactic among the diplomatic ones; null for techniques.</summary>
    internal double? Of(int head)
    {
        if (head < Track.All.Count) return Tracks[head];
        return head < Heads.Of(Technique.All[0]) ? Tactics[head - Track.All.Count] : null;
    }

    internal void Validate()
    {
        if (Tracks.Count != Track.All.Count || Tactics.Count != Tactic.All.Count || Math.Abs(Tracks.Sum() - 1) > 1e-6 || Tracks.Concat(Tactics).Any(s => s is not (> 0 and < 1)))
            throw new ArgumentException($"Label shares: {Track.All.Count} for the tracks that add up to 1, {Tactic.All.Count} for the tactics, each between 0 and 1.");
    }
}
