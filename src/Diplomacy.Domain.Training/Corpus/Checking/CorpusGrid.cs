namespace Diplomacy.Domain.Training.Corpus.Checking;

/// <summary>The plan of a corpus: what each stream was asked for. Read from a Markdown table whose first two columns are stream and quota.</summary>
public static class CorpusGrid
{
    private const string Default = "default";

    /// <summary>Compares a corpus with its plan.</summary>
    /// <param name="grid">The Markdown; a quota reads <c>60/17/24/149</c> (track1, track1.5, track2, none) or <c>default</c>, which is 250 in all.</param>
    /// <param name="corpus">The paragraphs.</param>
    /// <returns>A row for every stream of the plan, in its order.</returns>
    /// <exception cref="FormatException">The text holds no such table, or a quota is neither four numbers nor <c>default</c>.</exception>
    public static IReadOnlyList<StreamCoverage> Compare(TextReader grid, LabelledCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(corpus);
        const int DefaultQuota = 250;
        var bySource = corpus.Paragraphs.ToLookup(p => p.Source, StringComparer.Ordinal);
        var rows = new List<StreamCoverage>();
        var number = 0;
        while (grid.ReadLine() is { } line)
        {
            number++;
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length < 4 || cells[1] is "" or "stream" || cells[1].StartsWith('-')) continue;
            int[] asked = cells[2] == Default ? [] : Quota(cells[2], number);
            rows.Add(new StreamCoverage(
                cells[1], asked, asked.Length == 0 ? DefaultQuota : asked.Sum(), [.. Track.All.Select(t => bySource[cells[1]].Count(p => p.Track == t))]));
        }

        return rows.Count > 0 ? rows : throw new FormatException("no row of a grid; a row reads '| stream | 60/17/24/149 | ... |'");
    }

    private static int[] Quota(string cell, int line)
    {
        var parts = cell.Split('/');
        var quota = parts.Select(p => int.TryParse(p, out var n) ? n : -1).ToArray();
        return quota.Length == Track.All.Count && quota.All(n => n >= 0)
            ? quota
            : throw new FormatException($"line {line}: a quota reads '60/17/24/149' (track1, track1.5, track2, none) or '{Default}'");
    }
}
