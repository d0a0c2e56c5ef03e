using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Tool.Input;

/// <summary>Reads paragraphs from comma- or tab-separated values with a header.</summary>
internal static class CsvReading
{
    /// <exception cref="UnusableFileException">There is no record, or no column with the text.</exception>
    public static IEnumerable<InputParagraph> Read(Stream stream, string name, string delimiter)
    {
        int? text = null;
        var id = -1;
        var any = false;
        foreach (var record in DelimitedRecords.Read(stream, delimiter))
        {
            if (text is { } place)
            {
                any = true;
                yield return ParagraphOf(record, $"{name}:{record.Line}", place, id);
                continue;
            }

            if (record.Problem is not null) throw new UnusableFileException($"{name}({record.Line}): the first line cannot be read: {record.Problem}.");
            (text, id) = (ColumnOf(record, "text"), ColumnOf(record, "id"));
            if (text < 0) throw new UnusableFileException($"'{name}' has no column named text among its {record.Fields.Count}; name one of them so.");
        }

        if (text is null) throw new UnusableFileException($"'{name}' is empty; its first line names the columns, one of them text.");
        if (!any) throw new UnusableFileException($"'{name}' holds no record below its header.");
    }

    private static InputParagraph ParagraphOf(DelimitedRecord record, string defaultId, int text, int id)
    {
        if (record.Problem is not null) return new InputParagraph(defaultId, record.Line, 0, 0, null, record.Problem);
        var key = id >= 0 && record.Fields.ElementAtOrDefault(id) is { Length: > 0 } given ? given : defaultId;
        var paragraph = record.Fields.ElementAtOrDefault(text);
        return string.IsNullOrWhiteSpace(paragraph)
            ? new InputParagraph(key, record.Line, 0, 0, null, "no text in the column text")
            : new InputParagraph(key, record.Line, 0, 0, paragraph, null);
    }

    private static int ColumnOf(DelimitedRecord header, string column) =>
        header.Fields.ToList().FindIndex(h => string.Equals(h.Trim(), column, StringComparison.OrdinalIgnoreCase));
}
