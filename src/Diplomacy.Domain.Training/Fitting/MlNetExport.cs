using System.IO.Compression;
using Diplomacy.Domain.Tagging.Model;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Diplomacy.Domain.Training.Fitting;

/// <summary>Saves the fitted heads as one ML.NET transformer chain.</summary>
internal static class MlNetExport
{
    private const string HeadInput = "HeadInput";
    private const string TextDump = "AffineNormalizer.txt";

    private static readonly DateTimeOffset FixedTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="heads">The heads; null where a label never occurred.</param>
    /// <param name="parameters">Their calibration.</param>
    /// <param name="rounded">The model whose rounded weights are to be saved; null for the weights as fitted.</param>
    /// <param name="length">The number of places of the feature table.</param>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="stream">Takes the zip.</param>
    public static void Save(FittedHead?[] heads, IReadOnlyList<HeadParameters> parameters, CompactModel? rounded, int length, int seed, Stream stream)
    {
        var ml = new MLContext(seed);
        var empty = HeadTrainer.Load(ml, [], length);
        var steps = new List<ITransformer>();
        Append(ml.Transforms.CopyColumns(HeadInput, HeadTrainer.FeaturesColumn));
        for (var head = 0; head < heads.Length; head++)
        {
            if (heads[head] is not { } fitted) continue;
            Append(ml.Transforms.CopyColumns(HeadTrainer.FeaturesColumn, HeadInput));
            steps.Add(rounded is null ? fitted.Scaling : RoundedScaling(ml, fitted, rounded, head));
            steps.Add(fitted.Model);
            Append(ml.BinaryClassification.Calibrators.Platt(parameters[head].Slope, parameters[head].Offset));
            Append(ml.Transforms.CopyColumns(Heads.Labels[head] + ".Score", "Score"));
            Append(ml.Transforms.CopyColumns(Heads.Labels[head], "Probability"));
        }

        var kept = heads.SelectMany((h, i) => h is null ? [] : new[] { Heads.Labels[i], Heads.Labels[i] + ".Score" }).ToArray();
        Append(ml.Transforms.SelectColumns(kept));
        using var buffer = new MemoryStream();
        ml.Model.Save(Chain(), empty.Schema, buffer);
        buffer.Position = 0;
        CopyWithFixedTimes(buffer, stream);

        TransformerChain<ITransformer> Chain() => new([.. steps]);

        void Append<T>(IEstimator<T> estimator) where T : class, ITransformer =>
            steps.Add(estimator.Fit(steps.Count == 0 ? empty : Chain().Transform(empty)));
    }

    /// <summary>
    /// ML.NET's linear models cannot be given other weights, but what a feature adds is scaling times weight: the scaling takes
    /// up the rounding.
    /// </summary>
    private static ITransformer RoundedScaling(MLContext ml, FittedHead fitted, CompactModel rounded, int head)
    {
        var weights = fitted.Model.Model.Weights;
        var scale = rounded.Parameters[head].Scale;
        var factors = new float[weights.Count];
        for (var place = 0; place < factors.Length; place++)
        {
            var factor = weights[place] == 0 ? 0 : rounded.StoredWeight(place, head) * scale / weights[place];
            factors[place] = Math.Max(factor, HeadTrainer.NextToNothing);
        }

        return HeadTrainer.FitScaling(ml, factors);
    }

    /// <summary>ML.NET stamps the entries with the time of day; a fixed time makes equal models equal files. Its text dumps of
    /// weights, which loading does not read, are left out: they are half of the file.</summary>
    private static void CopyWithFixedTimes(Stream from, Stream to)
    {
        using var source = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries.Where(e => e.Name != TextDump).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            var copy = target.CreateEntry(entry.FullName, CompressionLevel.SmallestSize);
            copy.LastWriteTime = FixedTime;
            using var input = entry.Open();
            using var output = copy.Open();
            input.CopyTo(output);
        }
    }
}
