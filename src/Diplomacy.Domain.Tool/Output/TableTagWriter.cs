using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tool.Input;
using Spectre.Console;

namespace Diplomacy.Domain.Tool.Output;

/// <summary>A table for people.</summary>
internal sealed class TableTagWriter(ToolConsole console) : ITagWriter
{
    private const int TextShown = 160;

    private readonly Table _table = new Table().Border(TableBorder.Simple).AddColumns("Paragraph", "Track", "Tactics", "Techniques", "p", "Text");

    public Action Prepare(InputParagraph[] paragraphs, TagResult?[] results)
    {
        List<string[]> rows = [.. results.Select((result, i) => RowOf(paragraphs[i], result))];
        return () => rows.ForEach(row => _table.AddRow(row));
    }

    public void Finish()
    {
        if (_table.Rows.Count > 0) SpectreOutput.Write(console, _table);
    }

    private static string[] RowOf(InputParagraph paragraph, TagResult? result)
    {
        var place = Markup.Escape(paragraph.Line > 0 ? paragraph.Id : $"{Path.GetFileName(paragraph.Id)} {paragraph.Paragraph + 1}");
        if (result is null) return [place, "[red]refused[/]", "", "", "", Markup.Escape(paragraph.Error ?? "")];
        var track = result.Track.Name + (result.IsUncertain ? " ?" : "");
        return
        [
            place,
            result.Track == Track.None ? $"[grey]{track}[/]" : $"[bold]{track}[/]",
            string.Join(", ", result.Tactics),
            string.Join(", ", result.Techniques),
            result.ProbabilityOf(result.Track).ToString("0.00"),
            Markup.Escape(Shorten(paragraph.Text!)),
        ];
    }

    private static string Shorten(string text)
    {
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= TextShown ? text : text[..(TextShown - 3)] + "...";
    }
}
