namespace Diplomacy.Domain.Tagging.Model;

/// <summary>Turns the heads' scores into probabilities.</summary>
public static class LinearCalibration
{
    /// <summary>
    /// Calibrates scores in place. The four of the track are brought to a sum of 1. The heads of tactics and techniques answer for
    /// diplomatic paragraphs only; their probabilities are multiplied by that of the paragraph being diplomatic at all.
    /// </summary>
    /// <param name="scores">One for every head, in the order of <see cref="Heads.Labels"/>.</param>
    /// <param name="parameters">Of the same heads.</param>
    /// <exception cref="ArgumentException">A span has not as many elements as there are heads.</exception>
    public static void Apply(Span<float> scores, ReadOnlySpan<HeadParameters> parameters)
    {
        Heads.ThrowIfNotOneEach((ReadOnlySpan<float>)scores, nameof(scores));
        Heads.ThrowIfNotOneEach(parameters, nameof(parameters));
        for (var head = 0; head < parameters.Length; head++)
            scores[head] = 1f / (1f + MathF.Exp((parameters[head].Slope * scores[head]) + parameters[head].Offset));
        var tracks = scores[..Track.All.Count];
        var sum = 0f;
        foreach (var p in tracks) sum += p;
        if (sum > 0)
            foreach (ref var p in tracks) p /= sum;
        var diplomatic = 1 - scores[Heads.Of(Track.None)];
        foreach (ref var p in scores[Track.All.Count..]) p *= diplomatic;
    }
}
