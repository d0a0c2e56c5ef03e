using Diplomacy.Domain.Training.Corpus;
using Microsoft.ML;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>What a user of ML.NET alone would build: FeaturizeText with its defaults, SdcaMaximumEntropy, a PredictionEngine. Track only.</summary>
internal static class PredictionEnginePeer
{
    public static PredictionEngine<Input, Output> Train()
    {
        var ml = new MLContext(1);
        var data = ml.Data.LoadFromEnumerable(ShippedCorpus.Read().Paragraphs.Select(p => new Input { Text = p.Text, Label = p.Track!.Id }));
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label")
            .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Input.Text)))
            .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        return ml.Model.CreatePredictionEngine<Input, Output>(pipeline.Fit(data));
    }

    internal sealed class Input
    {
        public string Text { get; set; } = "";

        public string Label { get; set; } = "";
    }

    internal sealed class Output
    {
        public string PredictedLabel { get; set; } = "";
    }
}
