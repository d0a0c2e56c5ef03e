using Diplomacy.Domain.Training.Evaluation;
using Spectre.Console;

namespace Diplomacy.Domain.Tool.Output;

/// <summary>Scores as tables for people.</summary>
internal static class EvaluationTable
{
    public static void Write(ToolConsole console, EvaluationReport report, string title)
    {
        var labels = new Table().Border(TableBorder.Simple).AddColumns("Label", "Precision", "Recall", "F1", "Support");
        foreach (var l in report.Labels.Where(l => l.Support > 0))
            labels.AddRow(l.Label, Figure(l.Precision), Figure(l.Recall), Figure(l.F1), l.Support.ToString());
        var confusion = new Table().Border(TableBorder.Simple).AddColumn("is \\ tagged").AddColumns([.. Track.All.Select(t => t.Id)]);
        for (var row = 0; row < Track.All.Count; row++)
            confusion.AddRow([Track.All[row].Id, .. report.TrackConfusion[row].Select(n => n.ToString())]);
        var tactics = new Text($"tactic macro-F1 {Interval(report.TacticMacroF1)}  technique macro-F1 {Interval(report.TechniqueMacroF1)}");
        SpectreOutput.Write(console, report.TrackConfusion.All(row => row.Sum() == 0)
            ? new Rows(new Text(title), labels, new Text("No paragraph's track is known."), tactics)
            : new Rows(
                new Text(title),
                labels,
                confusion,
                new Text($"track accuracy {Interval(report.TrackAccuracy)}  macro-F1 {Interval(report.TrackMacroF1)}"),
                tactics,
                new Text($"certain: {report.CertainShare:0.0%} of paragraphs, track right in {report.CertainAccuracy:0.0%} of them; calibration error {Figure(report.TrackCalibrationError)}")));
    }

    private static string Figure(double value) => value.ToString("0.000");

    private static string Interval(Measured m) => $"{m.Value:0.000} [{m.Low:0.000}, {m.High:0.000}]";
}
