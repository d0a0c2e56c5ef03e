namespace Diplomacy.Domain.Tagging.Model;

/// <summary>Which labels follow from the probabilities. No tactic where the track is none, no technique without its tactic.</summary>
public static class LabelDecision
{
    /// <summary>The track whose probability, divided by its threshold, is the highest.</summary>
    /// <param name="probabilities">One for every head, in the order of <see cref="Heads.Labels"/>.</param>
    /// <param name="parameters">Of the same heads.</param>
    /// <exception cref="ArgumentException">A span has not as many elements as there are heads.</exception>
    public static Track TrackOf(ReadOnlySpan<float> probabilities, ReadOnlySpan<HeadParameters> parameters)
    {
        Heads.ThrowIfNotOneEach(probabilities, nameof(probabilities));
        Heads.ThrowIfNotOneEach(parameters, nameof(parameters));
        var best = 0;
        var bestRatio = float.NegativeInfinity;
        for (var head = 0; head < Track.All.Count; head++)
        {
            var ratio = probabilities[head] / parameters[head].Threshold;
            if (ratio <= bestRatio) continue;
            (best, bestRatio) = (head, ratio);
        }

        return Track.All[best];
    }

    /// <summary>Whether a tactic is given.</summary>
    /// <param name="tactic">The tactic.</param>
    /// <param name="track">The track that was decided.</param>
    /// <param name="probabilities">One for every head, in the order of <see cref="Heads.Labels"/>.</param>
    /// <param name="parameters">Of the same heads.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tactic"/> or <paramref name="track"/> is null.</exception>
    /// <exception cref="ArgumentException">A span has not as many elements as there are heads.</exception>
    public static bool Has(Tactic tactic, Track track, ReadOnlySpan<float> probabilities, ReadOnlySpan<HeadParameters> parameters)
    {
        ArgumentNullException.ThrowIfNull(tactic);
        ArgumentNullException.ThrowIfNull(track);
        Heads.ThrowIfNotOneEach(probabilities, nameof(probabilities));
        Heads.ThrowIfNotOneEach(parameters, nameof(parameters));
        return track != Track.None && Passes(Heads.Of(tactic), probabilities, parameters);
    }

    /// <summary>Whether a technique is given.</summary>
    /// <param name="technique">The technique.</param>
    /// <param name="track">The track that was decided.</param>
    /// <param name="probabilities">One for every head, in the order of <see cref="Heads.Labels"/>.</param>
    /// <param name="parameters">Of the same heads.</param>
    /// <exception cref="ArgumentNullException"><paramref name="technique"/> or <paramref name="track"/> is null.</exception>
    /// <exception cref="ArgumentException">A span has not as many elements as there are heads.</exception>
    public static bool Has(Technique technique, Track track, ReadOnlySpan<float> probabilities, ReadOnlySpan<HeadParameters> parameters)
    {
        ArgumentNullException.ThrowIfNull(technique);
        return Has(technique.Tactic, track, probabilities, parameters) && Passes(Heads.Of(technique), probabilities, parameters);
    }

    private static bool Passes(int head, ReadOnlySpan<float> probabilities, ReadOnlySpan<HeadParameters> parameters) =>
        probabilities[head] >= parameters[head].Threshold;
}
