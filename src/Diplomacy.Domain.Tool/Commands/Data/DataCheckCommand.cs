using System.CommandLine;
using Diplomacy.Domain.Tool.Input;
using Diplomacy.Domain.Tool.Output;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Corpus.Checking;
using Spectre.Console;

namespace Diplomacy.Domain.Tool.Commands.Data;

/// <summary><c>diplomacy data check</c>.</summary>
internal static class DataCheckCommand
{
    private const int MostShown = 40;

    public static Command Create(ToolConsole console)
    {
        var data = CorpusArgument.Create();
        var grid = new Option<string?>("--grid") { Description = "A Markdown table of streams and quotas; says what each stream lacks.", HelpName = "FILE" };
        var command = new Command(
            "check",
            "Counts labels, lengths and sources, and looks for repetition, contradiction and words that give a label away.\n\nExample:\n"
            + "  diplomacy data check mine.jsonl\n"
            + "  diplomacy data check training-data --grid training-data/GRID.md")
        { data, grid };
        command.SetAction((parsed, cancellationToken) => Task.Run(() => Run(parsed.GetValue(data)!, parsed.GetValue(grid), console, cancellationToken)));
        return command;
    }

    private static int Run(string[] data, string? grid, ToolConsole console, CancellationToken cancellationToken)
    {
        using var gridReader = grid is null ? null : new StreamReader(InputFiles.OpenFile(grid, "the Markdown file with the grid"));
        var corpus = CorpusArgument.Read(data, console, cancellationToken);
        if (corpus.Paragraphs.Count == 0) throw new UnusableFileException(CorpusArgument.NothingReadable);
        var statistics = new CorpusStatistics(corpus);
        var labels = new Table().Border(TableBorder.Simple).AddColumns("Label", "Paragraphs");
        foreach (var (label, count) in statistics.Labels) labels.AddRow(label, count.ToString());
        var sources = new Table().Border(TableBorder.Simple).AddColumns("Source", "Paragraphs");
        foreach (var (source, count) in statistics.Sources) sources.AddRow(Markup.Escape(source), count.ToString());
        var findings = CorpusChecker.Check(corpus, cancellationToken);
        SpectreOutput.Write(console, new Rows(
            new Text($"{statistics.Paragraphs} paragraphs, hash {corpus.Hash}"),
            labels,
            sources,
            new Text($"diplomatic without a tactic {statistics.WithoutTactic}, with two or more {statistics.WithTwoTactics}"),
            new Text($"in pairs and series {statistics.Grouped}, hard negatives {statistics.HardNegatives}, single sentences {statistics.SingleSentences}"),
            new Text($"length: mean {statistics.MeanLength:0}, a tenth below {statistics.ShortestTenth}, a tenth above {statistics.LongestTenth}; {statistics.DistinctWords} different words"),
            new Text(findings.Count == 0 ? "Nothing found." : $"Found: {string.Join(", ", findings.GroupBy(f => f.Kind).Select(g => $"{g.Key} {g.Count()}"))}")));
        foreach (var kind in findings.Where(f => f.Kind != FindingKind.Unreadable).GroupBy(f => f.Kind))
        {
            foreach (var finding in kind.Take(MostShown)) console.Error.WriteLine("diplomacy: " + finding);
            if (kind.Count() > MostShown) console.Error.WriteLine($"diplomacy: {kind.Key}: and {kind.Count() - MostShown} more.");
        }

        if (gridReader is not null) ShowCoverage(gridReader, grid!, corpus, console);
        return corpus.Problems.Count > 0 ? ExitStatus.DoneWithRefusedInput : ExitStatus.Done;
    }

    private static void ShowCoverage(StreamReader reader, string grid, LabelledCorpus corpus, ToolConsole console)
    {
        IReadOnlyList<StreamCoverage> rows;
        try
        {
            rows = CorpusGrid.Compare(reader, corpus);
        }
        catch (FormatException e)
        {
            throw new UnusableFileException($"{grid}: {e.Message}.");
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("Stream", "Asked", "Held", "");
        foreach (var row in rows)
            table.AddRow(
                Markup.Escape(row.Stream),
                row.Asked.Count == 0 ? $"{row.AskedInAll} in all" : string.Join('/', row.Asked),
                string.Join('/', row.Held),
                row.Held.Sum() == 0 ? "not written" : row.IsThin ? "thin" : "");
        SpectreOutput.Write(console, new Rows(table, new Text($"{rows.Count(r => r.Held.Sum() > 0)} of {rows.Count} streams are written, {rows.Count(r => r.IsThin && r.Held.Sum() > 0)} of these are thin.")));
    }
}
