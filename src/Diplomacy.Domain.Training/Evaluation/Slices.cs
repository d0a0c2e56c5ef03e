using System.Globalization;
using System.Text.RegularExpressions;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Corpus.Checking;

namespace Diplomacy.Domain.Training.Evaluation;

/// <summary>The parts of a corpus that are scored by themselves.</summary>
internal static partial class Slices
{
    public const string SourcePrefix = "source ";

    private const int LongParagraph = 400;

    /// <summary>The names of the parts that a paragraph belongs to.</summary>
    public static IEnumerable<string> Of(LabelledParagraph p)
    {
        var text = p.Text;
        yield return text.Length < 150 ? "length below 150 characters" : text.Length < LongParagraph ? "length 150 to 399 characters" : "length from 400 characters";
        if (text.Count(char.IsAsciiLetterUpper) > 0.6 * text.Count(char.IsAsciiLetter)) yield return "capitals";
        if (Year().Match(text) is { Success: true } year)
            yield return "names a year " + (int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) switch { < 1980 => "before 1980", < 2000 => "1980 to 1999", _ => "from 2000" });
        if (p.Group is not null) yield return "in pairs and series";
        if (p.Note == CorpusStatistics.HardNegativeNote) yield return CorpusStatistics.HardNegativeNote;
        if (p.Source is not null) yield return SourcePrefix + p.Source;
    }

    [GeneratedRegex(@"\b(19|20)[0-9]{2}\b")]
    private static partial Regex Year();
}
