using System.CommandLine;
using System.CommandLine.Parsing;
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
        var part = new Argument<CatalogPart>("PART") { Description = $"What to show: {Names}.", HelpName = "PART", CustomParser = ReadPart }.RefuseOptions();
        part.CompletionSources.Add([.. CatalogEntries.Parts.Select(p => p.Name)]);
        var id = new Argument<string?>("ID") { Description = "One entry, by its id, its name or a code, in any case; all that bear the name where several do.", Arity = ArgumentArity.ZeroOrOne }.RefuseOptions();
        var format = Choice.Option("--format", "table for people, json for programs.", CatalogFormat.Table);
        var command = new Command(
            "catalog",
            "Shows the vocabulary of diplomacy, who runs Track 1, and real cases, each with its source.\n\nExamples:\n"
            + "  diplomacy catalog techniques shuttle-diplomacy\n"
            + "  diplomacy catalog agencies france/foreign-ministry\n"
            + "  diplomacy catalog states Brazil\n"
            + "  diplomacy catalog cases --format json")
        { part, id, format };
        command.SetAction(parsed => Run(parsed.GetValue(part)!, parsed.GetValue(id), parsed.GetValue(format), console));
        return command;
    }

    private static string Names => string.Join(", ", CatalogEntries.Parts.Select(p => p.Name));

    private static CatalogPart? ReadPart(ArgumentResult given)
    {
        var part = CatalogEntries.Parts.FirstOrDefault(p => p.Name.Equals(given.Tokens[0].Value, StringComparison.OrdinalIgnoreCase));
        if (part is null) given.AddError($"PART does not know '{given.Tokens[0].Value}'; it takes one of {Names}.");
        return part;
    }

    private static int Run(CatalogPart part, string? id, CatalogFormat format, ToolConsole console)
    {
        List<CatalogEntry> entries = [.. id is null ? part.All() : part.Find(id)];
        if (entries.Count == 0)
        {
            console.Error.WriteLine($"diplomacy: no such id or name among the {part.Name}; 'diplomacy catalog {part.Name}' lists them all.");
            return ExitStatus.Unusable;
        }

        if (format == CatalogFormat.Json) WriteJson(entries, console);
        else if (id is null || entries.Count > 1) WriteList(entries, console);
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
