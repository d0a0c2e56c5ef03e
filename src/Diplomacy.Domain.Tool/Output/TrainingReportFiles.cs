using System.Text.Json;
using Diplomacy.Domain.Training.Evaluation;
using Diplomacy.Domain.Training.Evaluation.Baselines;
using Diplomacy.Domain.Training.Fitting;

namespace Diplomacy.Domain.Tool.Output;

/// <summary>The files that tell what a trained model is and what it reaches.</summary>
/// <param name="folder">The folder for them.</param>
internal sealed class TrainingReportFiles(string folder)
{
    public string Scores { get; } = Path.Combine(folder, "scores.json");

    public string Card { get; } = Path.Combine(folder, "MODEL_CARD.md");

    public void Write(TrainingResult result, int folds, IReadOnlyList<BaselineScore>? compared)
    {
        AtomicFile.Write(Scores, s =>
        {
            using (var json = new Utf8JsonWriter(s, new JsonWriterOptions { Indented = true })) result.Report.WriteJson(json, compared);
            s.Write("\n"u8);
        });
        AtomicFile.Write(Card, s =>
        {
            using var card = new StreamWriter(s, leaveOpen: true);
            ModelCard.Write(card, result.Model, result.Report, folds, compared);
        });
    }
}
