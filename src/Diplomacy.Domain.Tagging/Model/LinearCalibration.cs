namespace Diplomacy.Domain.Tagging.Model;

/// <summary>Turns the heads' scores into probabilities.</summary>
public static class LinearCalibration
{
    /// <summary>Calibrates scores in place; the four of the track are brought to a sum of 1.</summary>
    /// <param name="scores">One for every head, in the order of <see cref="Heads.Labels"/>.</param>
    /// <param name="parameters">Of the same heads.</param>
    public static void Apply(Span<float> scores, ReadOnlySpan<HeadParameters> parameters)
    {
        for (var head = 0; head < parameters.Length; head++)
            scores[head] = 1f / (1f + MathF.Exp((parameters[head].Slope * scores[head]) + parameters[head].Offset));
        var tracks = scores[..Track.All.Count];
        var sum = 0f;
        foreach (var p in tracks) sum += p;
        if (sum > 0)
            foreach (ref var p in tracks) p /= sum;
    }
}
