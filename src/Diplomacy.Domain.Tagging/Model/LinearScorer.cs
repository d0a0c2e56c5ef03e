using System.Runtime.CompilerServices;
using Diplomacy.Domain.Tagging.Features;

namespace Diplomacy.Domain.Tagging.Model;

/// <summary>Scores texts with a model: the sum of the weights of a text's features, and what follows from it.</summary>
internal static class LinearScorer
{
    /// <summary>The heads' scores before calibration; a second reader of the tokens may go along.</summary>
    [SkipLocalsInit]
    public static void Score<TReader>(CompactModel model, ReadOnlySpan<char> text, Span<float> scores, ref TReader beside) where TReader : struct, ITokenReader
    {
        var sink = new ScoreSink(model, stackalloc ulong[ScoreSink.BufferSize]);
        var count = model.Featurizer.Run(text, ref sink, ref beside);
        var norm = 1.0 / Math.Sqrt(Math.Max(count, 1));
        var parameters = model.ParameterSpan;
        for (var head = 0; head < parameters.Length; head++)
            scores[head] = (float)((sink[head] * (double)parameters[head].Scale * norm) + parameters[head].Bias);
    }
}
