namespace Diplomacy.Domain.Tagging.Model;

/// <summary>Scores texts with a model: the sum of the weights of a text's features, and what follows from it.</summary>
internal static class LinearScorer
{
    /// <summary>The heads' scores before calibration.</summary>
    public static void Score(CompactModel model, ReadOnlySpan<char> text, Span<float> scores)
    {
        var sink = new ScoreSink(model);
        var count = model.Featurizer.Run(text, ref sink);
        var norm = 1.0 / Math.Sqrt(Math.Max(count, 1));
        var parameters = model.ParameterSpan;
        for (var head = 0; head < parameters.Length; head++)
            scores[head] = (float)((sink[head] * (double)parameters[head].Scale * norm) + parameters[head].Bias);
    }
}
