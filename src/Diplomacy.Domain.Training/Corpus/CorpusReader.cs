using System.Text;
using System.Text.Json;

namespace Diplomacy.Domain.Training.Corpus;

/// <summary>Reads labelled paragraphs from JSON Lines files, one object a line.</summary>
/// <remarks>
/// Keys: <c>id</c>, <c>text</c>, <c>track</c>, <c>tactics</c>, <c>techniques</c>, <c>also</c>, <c>source</c>, <c>group</c>,
/// <c>note</c>; only <c>text</c> must be there. A label key that is absent means not known, an empty list means none.
/// An id that is absent is the file's name without its ending, and the line; the path where two files have one name.
/// A line that cannot be used is told as a problem; the others are read.
/// </remarks>
public static class CorpusReader
{
    internal const string DoubledId = "the id stands twice; give every paragraph its own, and every file once";

    private static readonly string[] LabelKeys = ["track", "tactics", "techniques"];

    internal static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads files, and all <c>*.jsonl</c> files of folders in the order of their names.</summary>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static LabelledCorpus Read(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var paragraphs = new List<LabelledParagraph>();
        var problems = new List<InputProblem>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var files = paths.SelectMany(FilesOf).ToList();
        var namesakes = files.DistinctBy(Path.GetFullPath).GroupBy(Path.GetFileNameWithoutExtension).Where(g => g.Count() > 1).SelectMany(g => g).ToDictionary(Path.GetFullPath);
        foreach (var file in files)
        {
            var idPrefix = namesakes.TryGetValue(Path.GetFullPath(file), out var path) ? path.Replace('\\', '/') : Path.GetFileNameWithoutExtension(file);
            using var stream = File.OpenRead(file);
            ReadFile(stream, file, idPrefix, paragraphs, problems, ids, cancellationToken);
        }

        return new LabelledCorpus(paragraphs, problems);
    }

    /// <summary>Reads one stream.</summary>
    /// <param name="stream">JSON Lines in UTF-8.</param>
    /// <param name="name">What problems are to call it.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static LabelledCorpus Read(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        var paragraphs = new List<LabelledParagraph>();
        var problems = new List<InputProblem>();
        ReadFile(stream, name, Path.GetFileNameWithoutExtension(name), paragraphs, problems, new(StringComparer.Ordinal), cancellationToken);
        return new LabelledCorpus(paragraphs, problems);
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (!Directory.Exists(path)) return [path];
        var files = Directory.GetFiles(path, "*.jsonl").Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new FileNotFoundException($"The folder '{path}' holds no *.jsonl file. Give a folder of labelled paragraphs, or the files themselves.");
    }

    private static void ReadFile(
        Stream stream, string name, string idPrefix, List<LabelledParagraph> paragraphs, List<InputProblem> problems, HashSet<string> ids, CancellationToken cancellationToken)
    {
        foreach (var (number, bytes) in JsonLines.Read(stream))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                _ = StrictUtf8.GetCharCount(bytes.Span);
                using var document = JsonDocument.Parse(bytes);
                var paragraph = ReadParagraph(document.RootElement, $"{idPrefix}:{number}");
                if (!ids.Add(paragraph.Id)) throw new FormatException(DoubledId);
                paragraphs.Add(paragraph);
            }
            catch (DecoderFallbackException e)
            {
                problems.Add(new(name, number, e.Index + 1, "not valid UTF-8; save the file as UTF-8"));
            }
            catch (JsonException e)
            {
                problems.Add(new(name, number, (e.BytePositionInLine ?? -1) + 1, "not valid JSON; write one object a line, such as {\"text\": \"...\", \"track\": \"track1\"}"));
            }
            catch (InvalidOperationException)
            {
                // What System.Text.Json throws for an escape that is half of a surrogate pair.
                problems.Add(new(name, number, 0, "a text with half of a surrogate pair, such as \\ud800 alone; write whole characters"));
            }
            catch (FormatException e)
            {
                problems.Add(new(name, number, 0, e.Message));
            }
        }
    }

    private static LabelledParagraph ReadParagraph(JsonElement e, string defaultId)
    {
        if (e.ValueKind != JsonValueKind.Object) throw new FormatException("not a JSON object; write {\"text\": \"...\", \"track\": \"track1\"}");
        foreach (var property in e.EnumerateObject())
            if (LabelKeys.FirstOrDefault(k => IsMisspelt(property.Name, k)) is { } key) throw new FormatException($"a key that looks like \"{key}\" would not be read; write \"{key}\"");
        var text = Text(e, "text") ?? throw new FormatException("no \"text\"; every line needs one");
        if (string.IsNullOrWhiteSpace(text)) throw new FormatException("\"text\" is empty; every line needs a paragraph");
        var paragraph = new LabelledParagraph
        {
            Id = Identifier(e) ?? defaultId,
            Text = text,
            Track = Term<Track>(e, "track"),
            Tactics = TermList<Tactic>(e, "tactics"),
            Techniques = TermList<Technique>(e, "techniques"),
            Also = Term<Track>(e, "also"),
            Source = Text(e, "source"),
            Group = Text(e, "group"),
            Note = Text(e, "note"),
        };
        CheckConsistency(paragraph);
        return paragraph;
    }

    private static bool IsMisspelt(string name, string key) =>
        name != key && name.TrimEnd('s', 'S').Equals(key.TrimEnd('s'), StringComparison.OrdinalIgnoreCase);

    /// <summary>Refuses labels that contradict each other.</summary>
    internal static void CheckConsistency(LabelledParagraph p)
    {
        if (p.Track == Track.None && (p.Tactics is { Count: > 0 } || p.Techniques is { Count: > 0 }))
            throw new FormatException("a tactic or technique under track \"none\"; there are none where there is no diplomacy");
        if (p.Tactics is null || p.Techniques is null) return;
        foreach (var technique in p.Techniques)
            if (!p.Tactics.Contains(technique.Tactic))
                throw new FormatException($"technique \"{technique.Id}\" without its tactic \"{technique.Tactic.Id}\"; add the tactic or take the technique out");
    }

    private static T? Term<T>(JsonElement e, string key) where T : Term<T>, ITerm<T>
    {
        if (!e.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.String ? Parse<T>(value.GetString()!, key) : throw new FormatException($"\"{key}\" is no text; {Allowed<T>()}");
    }

    private static List<T>? TermList<T>(JsonElement e, string key) where T : Term<T>, ITerm<T>
    {
        if (!e.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.Array) throw new FormatException($"\"{key}\" is no list; {Allowed<T>()}, in brackets");
        var terms = new List<T>();
        foreach (var item in value.EnumerateArray())
        {
            var term = item.ValueKind == JsonValueKind.String ? Parse<T>(item.GetString()!, key) : throw new FormatException($"\"{key}\" holds something that is no text; {Allowed<T>()}");
            if (!terms.Contains(term)) terms.Add(term);
        }

        return terms;
    }

    private static T Parse<T>(string text, string key) where T : Term<T>, ITerm<T> =>
        Domain.Term<T>.TryParse(text, out var term) ? term : throw new FormatException($"unknown label in \"{key}\"; {Allowed<T>()}");

    private static string Allowed<T>() where T : Term<T>, ITerm<T> => "allowed: " + string.Join(", ", T.All.Select(t => t.Id));

    private static string? Identifier(JsonElement e) =>
        e.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : Text(e, "id");

    private static string? Text(JsonElement e, string key)
    {
        if (!e.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException($"\"{key}\" is no text");
    }
}
