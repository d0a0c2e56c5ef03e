using System.CommandLine;
using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tool.Input;
using Diplomacy.Domain.Tool.Output;
using Spectre.Console;

namespace Diplomacy.Domain.Tool.Commands;

/// <summary><c>diplomacy explain</c>.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolConsole console)
    {
        var text = new Argument<string>("TEXT") { Description = "The paragraph itself, in quotes; '-' reads standard input." }.RefuseOptions();
        var model = ModelOption.Create();
        var command = new Command(
            "explain",
            "Tags one text and shows the words that spoke for (+) and against (-) each label, and whom and what it mentions.\n\nExample:\n"
            + "  diplomacy explain 'Moscow gave the envoys 48 hours to leave.'")
        { text, model };
        command.SetAction(parsed => Run(parsed.GetValue(text)!, ModelOption.Load(parsed.GetValue(model)), console));
        return command;
    }

    private static int Run(string text, DiplomacyTagger tagger, ToolConsole console)
    {
        if (text == InputFiles.StandardInput) text = string.Join("\n\n", TextReading.Read(console.In, text).Select(p => p.Text));
        if (string.IsNullOrWhiteSpace(text)) throw new UnusableFileException("The text is empty; give a paragraph in quotes, or '-' to read standard input.");
        var result = tagger.Tag(text, TagOptions.WithEvidence);
        var table = new Table().Border(TableBorder.Simple).AddColumns("Label", "p", "For", "Against");
        foreach (var label in result.Evidence.GroupBy(e => e.Label))
        {
            table.AddRow(
                label.Key,
                result.Probabilities.First(p => p.Key == label.Key).Value.ToString("0.00"),
                Quote(label.Where(e => e.Weight > 0)),
                Quote(label.Where(e => e.Weight < 0)));
        }

        var mentions = new Table().Border(TableBorder.Simple).AddColumns("Mentioned", "Kind", "Id");
        foreach (var m in result.Mentions) mentions.AddRow(Markup.Escape(text.Substring(m.Start, m.Length)), m.Kind.ToString().ToLowerInvariant(), m.Id);
        var dealings = new Text($"level: {result.Level?.Name ?? "not shown"}; form: {result.Form?.Name ?? "not shown"}");
        SpectreOutput.Write(console, new Rows(new Text(result.ToString()), dealings, table, mentions));
        return ExitStatus.Done;

        string Quote(IEnumerable<Evidence> evidence) => Markup.Escape(string.Join("\n", evidence
            .OrderByDescending(e => Math.Abs(e.Weight))
            .Select(e => $"{e.Weight:+0.0;-0.0} {text.Substring(e.Start, e.Length)}")));
    }
}
