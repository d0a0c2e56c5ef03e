using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Diplomacy.Domain.Training.Corpus.Converting;

/// <summary>CSV and TSV.</summary>
internal static class DelimitedCorpus
{
    private static readonly string[] Keys = ["id", "text", "track", "tactics", "techniques", "labels", "source", "group", "note", "also"];
    private static readonly char[] ListSeparators = [';', ',', '|'];

    /// <summary>How a cell says that there is no label, where an empty one says that nobody has looked.</summary>
    private static readonly string[] NoLabel = ["-", "[]", "none"];

    public static IEnumerable<(long Line, Func<GivenLabels> Read)> Read(Stream stream, string delimiter, ConvertOptions options)
    {
        Dictionary<string, int>? columns = null;
        foreach (var record in DelimitedRecords.Read(stream, delimiter))
        {
            if (columns is null)
            {
                if (record.Problem is not null) throw new FormatException("the first line cannot be read: " + record.Problem);
                columns = ColumnsOf(record.Fields, options);
            }
            else if (record.Problem is { } problem)
            {
                yield return (record.Line, () => throw new FormatException(problem));
            }
            else
            {
                var cells = Keys.ToDictionary(k => k, k => columns.TryGetValue(k, out var column) ? record.Fields.ElementAtOrDefault(column) ?? "" : "");
                yield return (record.Line, () => LabelsOf(cells));
            }
        }

        if (columns is null) throw new FormatException("the file is empty; its first line names the columns");
    }

    public static void Write(IReadOnlyList<LabelledParagraph> paragraphs, Stream stream, string delimiter)
    {
        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        using var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter, NewLine = "\n" });
        foreach (var key in Keys.Where(k => k != "labels")) csv.WriteField(key);
        csv.NextRecord();
        foreach (var p in paragraphs)
        {
            csv.WriteField(p.Id);
            csv.WriteField(p.Text);
            csv.WriteField(p.Track?.Id);
            csv.WriteField(List(p.Tactics));
            csv.WriteField(List(p.Techniques));
            csv.WriteField(p.Source);
            csv.WriteField(p.Group);
            csv.WriteField(p.Note);
            csv.WriteField(p.Also?.Id);
            csv.NextRecord();
        }
    }

    private static string List<T>(IReadOnlyList<T>? terms) => terms is null ? "" : terms.Count == 0 ? NoLabel[0] : string.Join(';', terms);

    private static Dictionary<string, int> ColumnsOf(IReadOnlyList<string> header, ConvertOptions options)
    {
        if (options.Columns.Keys.Except(Keys).Any()) throw new FormatException($"a column cannot be given for a key that is not known; the keys are {string.Join(", ", Keys)}");
        var columns = new Dictionary<string, int>();
        foreach (var key in Keys)
        {
            var name = options.Columns.GetValueOrDefault(key) ?? key;
            var column = header.ToList().FindIndex(h => string.Equals(h.Trim(), name, StringComparison.OrdinalIgnoreCase));
            if (column >= 0) columns[key] = column;
            else if (options.Columns.ContainsKey(key)) throw new FormatException($"no column for {key} under the given name; the header has {header.Count} columns. Name one of them: --column {key}=NAME");
        }

        if (!columns.ContainsKey("text")) throw new FormatException("no column \"text\"; tell which column holds the text: --column text=NAME");
        return columns;
    }

    private static GivenLabels LabelsOf(Dictionary<string, string> record)
    {
        var labels = new GivenLabels
        {
            Id = OrNull(record["id"]),
            Text = record["text"],
            Source = OrNull(record["source"]),
            Group = OrNull(record["group"]),
            Note = OrNull(record["note"]),
            Also = OrNull(record["also"]),
        };
        foreach (var label in ListOf(record["track"]).Concat(ListOf(record["labels"]))) labels.Give(label);
        GiveKind("tactics", Tactic.Kind);
        GiveKind("techniques", Technique.Kind);
        return labels;

        void GiveKind(string key, string kind)
        {
            if (NoLabel.Contains(record[key].Trim(), StringComparer.OrdinalIgnoreCase)) labels.GiveNone(kind);
            else foreach (var label in ListOf(record[key])) labels.Give(label);
        }
    }

    private static IEnumerable<string> ListOf(string cell) =>
        cell.Trim('[', ']', ' ').Split(ListSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(label => label != NoLabel[0]).Select(label => label.Trim('"', '\''));

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;
}
