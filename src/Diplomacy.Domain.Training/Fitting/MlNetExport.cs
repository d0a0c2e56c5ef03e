using System.IO.Compression;
using Diplomacy.Domain.Tagging.Model;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Diplomacy.Domain.Training.Fitting;

/// <summary>Saves the fitted heads as one ML.NET transformer chain.</summary>
internal static class MlNetExport
{
    private const string HeadInput = "HeadInput";

    private static readonly DateTimeOffset FixedTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Save(FittedHead?[] heads, IReadOnlyList<HeadParameters> parameters, int length, int seed, Stream stream)
    {
        var ml = new MLContext(seed);
        var empty = HeadTrainer.Load(ml, [], length);
        var steps = new List<ITransformer>();
        Append(ml.Transforms.CopyColumns(HeadInput, HeadTrainer.FeaturesColumn));
        for (var head = 0; head < heads.Length; head++)
        {
            if (heads[head] is not { } fitted) continue;
            Append(ml.Transforms.CopyColumns(HeadTrainer.FeaturesColumn, HeadInput));
            steps.Add(fitted.Scaling);
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

    /// <summary>ML.NET stamps the entries with the time of day; a fixed time makes equal models equal files.</summary>
    private static void CopyWithFixedTimes(Stream from, Stream to)
    {
        using var source = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            var copy = target.CreateEntry(entry.FullName, CompressionLevel.SmallestSize);
            copy.LastWriteTime = FixedTime;
            using var input = entry.Open();
            using var output = copy.Open();
            input.CopyTo(output);
        }
    }
}
