using System.Text;

namespace Diplomacy.Domain.Training.Corpus.Converting;

/// <summary>fastText's lines.</summary>
internal static class FastTextCorpus
{
    private const string Prefix = "__label__";

    public static IEnumerable<(long Line, Func<GivenLabels> Read)> Read(Stream stream)
    {
        foreach (var (number, bytes) in JsonLines.Read(stream)) yield return (number, () => LabelsOf(TextOf(bytes.Span)));
    }

    public static void Write(IReadOnlyList<LabelledParagraph> paragraphs, Stream stream)
    {
        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        foreach (var p in paragraphs)
        {
            var labels = new[] { p.Track?.Id }.OfType<string>().Concat(p.Tactics?.Select(t => t.Id) ?? []).Concat(p.Techniques?.Select(t => t.Id) ?? []);
            foreach (var label in labels) writer.Write($"{Prefix}{label} ");
            writer.WriteLine(string.Join(' ', p.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    private static string TextOf(ReadOnlySpan<byte> line)
    {
        try
        {
            return CorpusReader.StrictUtf8.GetString(line);
        }
        catch (DecoderFallbackException e)
        {
            throw new FormatException($"not valid UTF-8 at byte {e.Index + 1}; save the file as UTF-8");
        }
    }

    private static GivenLabels LabelsOf(string line)
    {
        var labels = new GivenLabels();
        var rest = line.AsSpan().TrimStart();
        while (rest.StartsWith(Prefix))
        {
            var end = rest.IndexOfAny(' ', '\t');
            if (end < 0) end = rest.Length;
            labels.Give(rest[Prefix.Length..end].ToString());
            rest = rest[end..].TrimStart();
        }

        labels.Text = rest.Trim().ToString();
        return labels;
    }
}
