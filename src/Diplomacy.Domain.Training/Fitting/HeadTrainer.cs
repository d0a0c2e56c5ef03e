using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Diplomacy.Domain.Training.Fitting;

/// <summary>Fits one head with ML.NET: naive-Bayes scaling, then logistic regression by SDCA on one thread.</summary>
internal sealed class HeadTrainer(TrainingOptions options)
{
    public const string FeaturesColumn = "Features";
    private const string LabelColumn = "Label";

    /// <summary>Ratios are rounded to so many bits: nothing is lost by it and the ML.NET zip packs well.</summary>
    private const int RatioBits = 6;

    /// <summary>What a feature that is to have no weight is scaled by; zero itself has no reciprocal.</summary>
    public const float NextToNothing = 1e-30f;

    private const float SmallestRatio = 1f / 1024;

    /// <summary>Fits a head.</summary>
    /// <param name="vectors">The paragraphs whose label is known.</param>
    /// <param name="labels">Their labels; both kinds must occur.</param>
    public FittedHead Fit(IReadOnlyList<VBuffer<float>> vectors, IReadOnlyList<bool> labels)
    {
        var length = vectors[0].Length;
        var ml = new MLContext(options.Seed);
        var ratios = Ratios(vectors, labels, length);
        var scaling = FitScaling(ml, ratios);
        var data = scaling.Transform(Load(ml, vectors.Zip(labels, (v, l) => new Row { Features = v, Label = l }), length));
        var trainer = ml.BinaryClassification.Trainers.SdcaNonCalibrated(new SdcaNonCalibratedBinaryTrainer.Options
        {
            LabelColumnName = LabelColumn,
            FeatureColumnName = FeaturesColumn,
            LossFunction = new LogLoss(),
            L2Regularization = options.L2,
            L1Regularization = 0,
            MaximumNumberOfIterations = options.Iterations,
            NumberOfThreads = 1,
            Shuffle = true,
        });
        var model = trainer.Fit(ml.Data.Cache(data, LabelColumn, FeaturesColumn));
        var weights = model.Model.Weights.ToArray();
        var folded = new float[length];
        for (var i = 0; i < length; i++) folded[i] = weights[i] * ratios[i];
        return new FittedHead(scaling, model, folded, model.Model.Bias);
    }

    public static IDataView Load(MLContext ml, IEnumerable<Row> rows, int length)
    {
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[FeaturesColumn].ColumnType = new VectorDataViewType(NumberDataViewType.Single, length);
        return ml.Data.LoadFromEnumerable(rows, schema);
    }

    /// <summary>
    /// ML.NET has no transformer that multiplies every slot by a given number, but its min-max normalizer, fitted on a row of
    /// the numbers' reciprocals and an empty one, is just that; so the saved zip needs nothing of ours to be loaded.
    /// </summary>
    public static ITransformer FitScaling(MLContext ml, float[] ratios)
    {
        var reciprocals = new VBuffer<float>(ratios.Length, [.. ratios.Select(r => 1f / r)]);
        var empty = new VBuffer<float>(ratios.Length, 0, [], []);
        var rows = Load(ml, [new Row { Features = reciprocals }, new Row { Features = empty }], ratios.Length);
        return ml.Transforms.NormalizeMinMax(FeaturesColumn, FeaturesColumn, fixZero: true).Fit(rows);
    }

    /// <summary>How strongly each feature's presence speaks for or against the label; the sign is left to the trainer.</summary>
    private float[] Ratios(IReadOnlyList<VBuffer<float>> vectors, IReadOnlyList<bool> labels, int length)
    {
        var with = new int[length];
        var without = new int[length];
        var positives = 0;
        for (var i = 0; i < vectors.Count; i++)
        {
            if (labels[i]) positives++;
            var counts = labels[i] ? with : without;
            foreach (var place in vectors[i].GetIndices()) counts[place]++;
        }

        var ratios = new float[length];
        var negatives = vectors.Count - positives;
        var smoothing = options.Smoothing;
        for (var i = 0; i < length; i++)
        {
            if (with[i] + without[i] == 0)
            {
                ratios[i] = SmallestRatio;
                continue;
            }

            var ratio = Math.Log((with[i] + smoothing) / (positives + (2 * smoothing)) / ((without[i] + smoothing) / (negatives + (2 * smoothing))));
            ratios[i] = Math.Max(Round((float)Math.Abs(ratio)), SmallestRatio);
        }

        return ratios;
    }

    private static float Round(float value)
    {
        const int Dropped = 23 - RatioBits;
        var bits = BitConverter.SingleToInt32Bits(value);
        return BitConverter.Int32BitsToSingle((bits + (1 << (Dropped - 1))) & ~((1 << Dropped) - 1));
    }

    internal sealed class Row
    {
        public VBuffer<float> Features { get; set; }

        public bool Label { get; set; }
    }
}
