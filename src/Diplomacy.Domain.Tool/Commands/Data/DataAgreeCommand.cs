using System.CommandLine;
using Diplomacy.Domain.Tool.Output;
using Diplomacy.Domain.Training.Evaluation;
using Spectre.Console;

namespace Diplomacy.Domain.Tool.Commands.Data;

/// <summary><c>diplomacy data agree</c>.</summary>
internal static class DataAgreeCommand
{
    public static Command Create(ToolConsole console)
    {
        var first = new Argument<string>("FIRST") { Description = "The first reader's labels (JSON Lines), or a folder of them." }.RefuseOptions();
        var second = new Argument<string>("SECOND") { Description = "The second reader's labels; paragraphs are matched by id." }.RefuseOptions();
        var command = new Command(
            "agree",
            "Says how well two readers agree: Cohen's kappa of the track, F1 and kappa of every label, and by source.\n\nExample:\n"
            + "  diplomacy data agree training-data training-data/second-reading")
        { first, second };
        command.SetAction((parsed, cancellationToken) => Task.Run(() => Run(parsed.GetValue(first)!, parsed.GetValue(second)!, console, cancellationToken)));
        return command;
    }

    private static int Run(string first, string second, ToolConsole console, CancellationToken cancellationToken)
    {
        var one = CorpusArgument.Read([first], console, cancellationToken);
        var two = CorpusArgument.Read([second], console, cancellationToken);
        var agreement = ReaderAgreement.Of(one, two);
        if (agreement.Paragraphs == 0) throw new UnusableFileException("The two readings have no id in common; paragraphs are matched by \"id\".");
        if (agreement.Labels.All(l => l is { Both: 0, FirstOnly: 0, SecondOnly: 0, Neither: 0 }))
            throw new UnusableFileException($"None of the {agreement.Paragraphs} paragraphs of both readings has a label that both know, so there is nothing to compare; give paragraphs with \"track\", \"tactics\" or \"techniques\".");
        var labels = new Table().Border(TableBorder.Simple).AddColumns("Label", "F1", "Kappa", "Both", "First only", "Second only");
        foreach (var l in agreement.Labels) labels.AddRow(l.Label, l.F1.ToString("0.000"), l.Kappa.ToString("0.000"), $"{l.Both}", $"{l.FirstOnly}", $"{l.SecondOnly}");
        var sources = new Table().Border(TableBorder.Simple).AddColumns("Source", "Paragraphs", "Same track", "Kappa");
        foreach (var (source, a) in agreement.BySource) sources.AddRow(Markup.Escape(source), $"{a.Paragraphs}", a.TrackAgreement.ToString("0.000"), a.TrackKappa.ToString("0.000"));
        SpectreOutput.Write(console, new Rows(
            new Text($"{agreement.Paragraphs} paragraphs; same track in {agreement.TrackAgreement:0.000}, kappa {agreement.TrackKappa:0.000}"), labels, sources));
        return one.Problems.Count + two.Problems.Count > 0 ? ExitStatus.DoneWithRefusedInput : ExitStatus.Done;
    }
}
