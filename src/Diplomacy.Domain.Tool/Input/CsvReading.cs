using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Diplomacy.Domain.Tool.Input;

/// <summary>Reads paragraphs from comma-separated values with a header.</summary>
internal static class CsvReading
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { MissingFieldFound = null, BadDataFound = null };

    /// <exception cref="UnusableFileException">There is no record, or no column with the text.</exception>
    public static IEnumerable<InputParagraph> Read(Stream stream, string name)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        using var csv = new CsvReader(reader, Configuration);
        if (!csv.Read() || !csv.ReadHeader()) throw new UnusableFileException($"'{name}' is empty; its first line names the columns, one of them text.");
        int text = ColumnOf("text"), id = ColumnOf("id");
        if (text < 0) throw new UnusableFileException($"'{name}' has no column named text among its {csv.HeaderRecord!.Length}; name one of them so.");
        while (csv.Read())
        {
            var line = csv.Parser.RawRow;
            var key = id >= 0 && csv.GetField(id) is { Length: > 0 } given ? given : $"{name}:{line}";
            var paragraph = csv.GetField(text);
            yield return string.IsNullOrWhiteSpace(paragraph)
                ? new InputParagraph(key, line, 0, 0, null, "no text in the column text")
                : new InputParagraph(key, line, 0, 0, paragraph, null);
        }

        int ColumnOf(string column) => Array.FindIndex(csv.HeaderRecord!, h => string.Equals(h.Trim(), column, StringComparison.OrdinalIgnoreCase));
    }
}
