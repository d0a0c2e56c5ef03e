using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Diplomacy.Domain.Tool.Output;
using Spectre.Console;

namespace Diplomacy.Domain.Tool.Commands.Catalog;

/// <summary><c>diplomacy catalog</c>.</summary>
internal static class CatalogCommand
{
    public static Command Create(ToolConsole console)
    {
        var part = Choice.Argument<CatalogPart>("PART", $"What to show: {Choice.Names<CatalogPart>(", ")}.").RefuseOptions();
        var id = new Argument<string?>("ID") { Description = "One entry, by its id.", Arity = ArgumentArity.ZeroOrOne }.RefuseOptions();
        var format = Choice.Option("--format", "table for people, json for programs.", EvaluationFormat.Table);
        var command = new Command(
            "catalog",
            "Shows the vocabulary of diplomacy, who runs Track 1, and real cases, each with its source.\n\nExamples:\n"
            + "  diplomacy catalog techniques shuttle-diplomacy\n"
            + "  diplomacy catalog agencies france/foreign-ministry\n"
            + "  diplomacy catalog cases --format json")
        { part, id, format };
        command.SetAction(parsed => Run(parsed.GetValue(part), parsed.GetValue(id), parsed.GetValue(format), console));
        return command;
    }

    private static int Run(CatalogPart part, string? id, EvaluationFormat format, ToolConsole console)
    {
        var entries = CatalogEntries.Of(part).Where(e => id is null || e.Id == id).ToList();
        if (entries.Count == 0)
        {
            console.Error.WriteLine($"diplomacy: no such id among the {part.ToString().ToLowerInvariant()}; 'diplomacy catalog {part.ToString().ToLowerInvariant()}' lists them all.");
            return ExitStatus.Unusable;
        }

        if (format == EvaluationFormat.Json) WriteJson(entries, console);
        else if (id is null) WriteList(entries, console);
        else WriteOne(entries[0], console);
        return ExitStatus.Done;
    }

    private static void WriteList(List<CatalogEntry> entries, ToolConsole console)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Id", "Name", "");
        foreach (var e in entries) table.AddRow(Markup.Escape(e.Id), Markup.Escape(e.Name), Markup.Escape(e.Fields[0].Values[0]));
        SpectreOutput.Write(console, table);
    }

    private static void WriteOne(CatalogEntry entry, ToolConsole console)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(Markup.Escape(entry.Id), Markup.Escape(entry.Name));
        foreach (var (field, values) in entry.Fields) table.AddRow(field, Markup.Escape(string.Join("\n", values)));
        SpectreOutput.Write(console, table);
    }

    private static void WriteJson(List<CatalogEntry> entries, ToolConsole console)
    {
        using (var json = new Utf8JsonWriter(console.Out, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var e in entries)
            {
                json.WriteStartObject();
                json.WriteString("id", e.Id);
                json.WriteString("name", e.Name);
                foreach (var (field, values) in e.Fields)
                {
                    json.WriteStartArray(JsonNamingPolicy.CamelCase.ConvertName(field.Replace(' ', '_')));
                    foreach (var value in values) json.WriteStringValue(value);
                    json.WriteEndArray();
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        console.Out.Write("\n"u8);
        console.Out.Flush();
    }
}
