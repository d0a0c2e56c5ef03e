using System.Text.Json;

namespace Diplomacy.Domain.Training.Corpus.Converting;

/// <summary>Reads and writes labelled text in the formats of other tools. Known, refused and not known labels are kept apart.</summary>
public static class CorpusConverter
{
    /// <summary>Reads a file. A record that cannot be used is told among the problems, the others are read.</summary>
    /// <param name="stream">The file, in UTF-8.</param>
    /// <param name="name">What problems are to call it.</param>
    /// <param name="format">Its format.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="FormatException">The file as a whole is not of the format.</exception>
    public static LabelledCorpus Read(Stream stream, string name, CorpusFormat format, ConvertOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(options);
        if (format == CorpusFormat.Jsonl) return CorpusReader.Read(stream, name, cancellationToken);
        var paragraphs = new List<LabelledParagraph>();
        var problems = new List<InputProblem>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, read) in Records(stream, format, options))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var paragraph = read().ToParagraph(options, $"{Path.GetFileNameWithoutExtension(name)}:{line}");
                if (!ids.Add(paragraph.Id)) throw new FormatException(CorpusReader.DoubledId);
                paragraphs.Add(paragraph);
            }
            catch (Exception e) when (e is FormatException or JsonException or InvalidOperationException or KeyNotFoundException)
            {
                problems.Add(new(name, line, 0, e is FormatException ? e.Message : $"not a record of the format {format}; 'diplomacy data convert --help' shows one of each"));
            }
        }

        return new LabelledCorpus(paragraphs, problems);
    }

    /// <summary>Writes paragraphs. Labels that are not known are left out.</summary>
    /// <exception cref="NotSupportedException">The format can only be read.</exception>
    public static void Write(IReadOnlyList<LabelledParagraph> paragraphs, Stream stream, CorpusFormat format)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        ArgumentNullException.ThrowIfNull(stream);
        switch (format)
        {
            case CorpusFormat.Jsonl: CorpusWriter.Write(paragraphs, stream); break;
            case CorpusFormat.Csv: DelimitedCorpus.Write(paragraphs, stream, ","); break;
            case CorpusFormat.Tsv: DelimitedCorpus.Write(paragraphs, stream, "\t"); break;
            case CorpusFormat.FastText: FastTextCorpus.Write(paragraphs, stream); break;
            case CorpusFormat.Prodigy: throw new NotSupportedException("Prodigy's format can only be read; write spacy, which Prodigy's own converters read.");
            default: JsonCorpus.Write(paragraphs, stream, format); break;
        }
    }

    /// <summary>What <see cref="Write"/> cannot bring into a format; nothing where all can be read again.</summary>
    public static IReadOnlyList<ConversionLoss> Losses(IReadOnlyList<LabelledParagraph> paragraphs, CorpusFormat format)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var losses = new List<ConversionLoss>();
        if (format is CorpusFormat.FastText)
        {
            Count("id", _ => true);
            Count("source", p => p.Source is not null);
            Count("group", p => p.Group is not null);
            Count("note", p => p.Note is not null);
            Count("also", p => p.Also is not null);
            Count("line breaks", p => p.Text.Contains('\n'));
        }

        if (format is CorpusFormat.FastText or CorpusFormat.Doccano)
        {
            Count("that there is no tactic", p => p.Track != Track.None && p.Tactics is []);
            Count("that there is no technique", p => p.Track != Track.None && p.Techniques is []);
        }

        return losses;

        void Count(string what, Func<LabelledParagraph, bool> isLost)
        {
            var lost = paragraphs.Count(isLost);
            if (lost > 0) losses.Add(new(what, lost));
        }
    }

    private static IEnumerable<(long Line, Func<GivenLabels> Read)> Records(Stream stream, CorpusFormat format, ConvertOptions options) => format switch
    {
        CorpusFormat.Csv => DelimitedCorpus.Read(stream, ",", options),
        CorpusFormat.Tsv => DelimitedCorpus.Read(stream, "\t", options),
        CorpusFormat.FastText => FastTextCorpus.Read(stream),
        CorpusFormat.LabelStudio => JsonCorpus.ReadTasks(stream),
        CorpusFormat.Prodigy => JsonCorpus.ReadAnswers(stream),
        _ => JsonCorpus.ReadLines(stream),
    };
}
