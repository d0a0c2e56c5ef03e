using System.CommandLine;
using System.Text.Json;
using Diplomacy.Domain.Tool.Output;
using Diplomacy.Domain.Training.Evaluation;

namespace Diplomacy.Domain.Tool.Commands;

/// <summary><c>diplomacy evaluate</c>.</summary>
internal static class EvaluateCommand
{
    public static Command Create(ToolConsole console)
    {
        var data = CorpusArgument.Create();
        var model = ModelOption.Create();
        var format = Choice.Option("--format", "table for people, json for programs.", EvaluationFormat.Table);
        var command = new Command(
            "evaluate",
            "Tags labelled paragraphs and compares: precision, recall, F1 and support of every label, 95% intervals, confusion of tracks.\n\nExample:\n"
            + "  diplomacy evaluate held-out.jsonl --model mine.model")
        { data, model, format };
        command.SetAction((parsed, cancellationToken) => Task.Run(() =>
            Run(parsed.GetValue(data)!, parsed.GetValue(model), parsed.GetValue(format), console, cancellationToken)));
        return command;
    }

    private static int Run(string[] data, string? model, EvaluationFormat format, ToolConsole console, CancellationToken cancellationToken)
    {
        var tagger = ModelOption.Load(model);
        var corpus = CorpusArgument.Read(data, console, cancellationToken);
        if (corpus.Paragraphs.Count == 0) throw new UnusableFileException(CorpusArgument.NothingReadable);
        if (corpus.Paragraphs.All(p => p is { Track: null, Tactics: null, Techniques: null }))
            throw new UnusableFileException($"None of the {corpus.Paragraphs.Count} paragraphs has a label, so there is nothing to compare; give paragraphs with \"track\", \"tactics\" or \"techniques\".");
        var report = EvaluationReport.Of(tagger, corpus, cancellationToken);
        if (format == EvaluationFormat.Json)
        {
            using (var json = new Utf8JsonWriter(console.Out, new JsonWriterOptions { Indented = true })) report.WriteJson(json);
            console.Out.Write("\n"u8);
            console.Out.Flush();
        }
        else
        {
            EvaluationTable.Write(console, report, $"{tagger.Model.Name} on {report.Paragraphs} paragraphs");
        }

        return corpus.Problems.Count > 0 ? ExitStatus.DoneWithRefusedInput : ExitStatus.Done;
    }
}
