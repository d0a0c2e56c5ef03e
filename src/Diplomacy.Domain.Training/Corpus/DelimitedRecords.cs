using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Diplomacy.Domain.Training.Corpus;

/// <summary>Cuts a stream of CSV or TSV into records, so that a bad one spoils as little of the others as can be.</summary>
public static class DelimitedRecords
{
    /// <summary>Stands for bytes that are not valid UTF-8: a character that no text may hold, so that what was read well is told from it.</summary>
    private const char InvalidByte = '\uFFFF';

    private static readonly Encoding MarkingUtf8 = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(InvalidByte.ToString()));

    /// <summary>The records that are not blank; the first is the header.</summary>
    /// <param name="stream">CSV or TSV in UTF-8.</param>
    /// <param name="delimiter">What parts the fields.</param>
    public static IEnumerable<DelimitedRecord> Read(Stream stream, string delimiter)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var reader = new StreamReader(stream, MarkingUtf8, leaveOpen: true);
        var bad = new List<string>();
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter, BadDataFound = found => bad.Add(found.Field) };
        using var csv = new CsvParser(reader, configuration);
        int? width = null;
        while (csv.Read())
        {
            bad.Clear();
            var fields = csv.Record!;
            width ??= fields.Length;
            yield return RecordOf(csv, fields, bad, width.Value);
        }
    }

    private static DelimitedRecord RecordOf(CsvParser csv, string[] fields, List<string> bad, int width)
    {
        var raw = csv.RawRecord;
        var misquoted = bad.Find(f => f.StartsWith('"'));
        var isUnclosed = misquoted is null ? bad.Count == 0 && raw.AsSpan().Count('"') % 2 == 1 : !IsClosed(misquoted);
        var line = csv.RawRow - LineBreaks(isUnclosed ? raw : raw.AsSpan().TrimEnd("\r\n"));
        return new DelimitedRecord(line, fields, Problem());

        string? Problem()
        {
            if (isUnclosed)
                return $"the quote that opens a field on line {csv.RawRow - LineBreaks(fields[^1])} is never closed, so nothing after it could be read; close it, or double it where it is part of the text";
            if (misquoted is not null)
                return $"a quoted field goes on after its closing quote, and lines {line} to {csv.RawRow} were taken for one record; double a quote that is part of the text";
            var invalid = Array.FindIndex(fields, f => f.Contains(InvalidByte));
            if (invalid >= 0) return $"field {invalid + 1} is not valid UTF-8; save the file as UTF-8";
            var filled = Array.FindLastIndex(fields, f => f.Length > 0) + 1;
            return filled > width ? $"{filled} fields, where the first line names {width}; put a field that holds the delimiter in quotes" : null;
        }
    }

    private static bool IsClosed(string field) => field[1..].Replace("\"\"", "", StringComparison.Ordinal).Contains('"');

    private static int LineBreaks(ReadOnlySpan<char> text) => text.Count('\n');
}
