using Diplomacy.Domain.Interactions;
using Diplomacy.Domain.Tagging.Mentions;
using Diplomacy.Domain.Tagging.Model;

namespace Diplomacy.Domain.Tagging;

/// <summary>What the tagger says of one paragraph.</summary>
/// <remarks>Immutable; safe to use from any number of threads.</remarks>
public sealed class TagResult
{
    private readonly float[] _probabilities;

    internal TagResult(float[] probabilities, CompactModel model, MentionReading? reading)
    {
        _probabilities = probabilities;
        var parameters = model.ParameterSpan;
        Track = LabelDecision.TrackOf(probabilities, parameters);
        IsEnglish = reading?.IsEnglish ?? true;
        IsUncertain = !IsEnglish || ProbabilityOf(Track) < model.UncertainBelow;
        (Tactics, Techniques) = ([], []);
        Mentions = reading?.Mentions ?? [];
        Level = reading?.LevelOn(Track);
        Form = Track == Track.None ? null : reading?.Form;
        if (Track == Track.None) return;
        var tactics = 0;
        foreach (var tactic in Tactic.All)
            if (LabelDecision.Has(tactic, Track, probabilities, parameters)) tactics |= 1 << tactic.Index;
        if (tactics == 0) return;
        var techniques = 0;
        foreach (var technique in Technique.All)
            if (LabelDecision.Has(technique, Track, probabilities, parameters)) techniques |= 1 << technique.Index;
        Tactics = Chosen(Tactic.All, tactics);
        Techniques = Chosen(Technique.All, techniques);
    }

    /// <summary>The track; <see cref="Track.None"/> where the paragraph is not about diplomacy.</summary>
    public Track Track { get; }

    /// <summary>The tactics, in the order of <see cref="Tactic.All"/>; empty where the track is none.</summary>
    public IReadOnlyList<Tactic> Tactics { get; }

    /// <summary>The techniques, in the order of <see cref="Technique.All"/>; each belongs to one of <see cref="Tactics"/>.</summary>
    public IReadOnlyList<Technique> Techniques { get; }

    /// <summary>True where the probability of <see cref="Track"/> is so low that a person should look, and where the text is not English.</summary>
    public bool IsUncertain { get; }

    /// <summary>
    /// False where the text does not look English, judged by its small words: then its labels mean nothing. True for texts of fewer
    /// than seven words, and under <see cref="TagOptions.LabelsOnly"/>, where it is not checked.
    /// </summary>
    public bool IsEnglish { get; }

    /// <summary>The words that spoke for the labels; empty unless <see cref="TagOptions.WithEvidence"/> was asked for.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal set; } = [];

    /// <summary>Who and what the text mentions, in its order, whatever the track; empty under <see cref="TagOptions.LabelsOnly"/>.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>
    /// The level of the interaction: the one that the text names, else that of the highest official whom it mentions; null where it
    /// shows none or the track is none.
    /// </summary>
    public InteractionLevel? Level { get; }

    /// <summary>The form of the interaction that the text shows first; null where it shows none or the track is none.</summary>
    public InteractionForm? Form { get; }

    /// <summary>A probability for every label, 0 to 1, in the order of <see cref="Heads.Labels"/>; those of the four tracks add up to 1.</summary>
    public IEnumerable<KeyValuePair<string, float>> Probabilities =>
        Heads.Labels.Select((label, head) => KeyValuePair.Create(label, _probabilities[head]));

    /// <summary>The same numbers without their labels.</summary>
    public ReadOnlySpan<float> ProbabilityVector => _probabilities;

    /// <summary>The calibrated probability of a track, 0 to 1.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="track"/> is null.</exception>
    public float ProbabilityOf(Track track) => _probabilities[Heads.Of(track)];

    /// <summary>The calibrated probability of a tactic, 0 to 1, whatever the track.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="tactic"/> is null.</exception>
    public float ProbabilityOf(Tactic tactic) => _probabilities[Heads.Of(tactic)];

    /// <summary>The calibrated probability of a technique, 0 to 1, whatever the track.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="technique"/> is null.</exception>
    public float ProbabilityOf(Technique technique) => _probabilities[Heads.Of(technique)];

    /// <summary>The labels, such as <c>track1: coercive (sanctions, ultimatum)</c>.</summary>
    public override string ToString() =>
        Track.Id
        + (Tactics.Count > 0 ? ": " + string.Join(", ", Tactics) : "")
        + (Techniques.Count > 0 ? $" ({string.Join(", ", Techniques)})" : "")
        + (IsUncertain ? " ?" : "");

    private static T[] Chosen<T>(IReadOnlyList<T> all, int mask)
    {
        var chosen = new T[System.Numerics.BitOperations.PopCount((uint)mask)];
        for (int i = 0, n = 0; n < chosen.Length; i++)
            if ((mask & (1 << i)) != 0) chosen[n++] = all[i];
        return chosen;
    }
}
