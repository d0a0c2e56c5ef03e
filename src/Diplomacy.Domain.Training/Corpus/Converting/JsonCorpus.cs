using System.Text.Encodings.Web;
using System.Text.Json;

namespace Diplomacy.Domain.Training.Corpus.Converting;

/// <summary>doccano, Label Studio, spaCy and Prodigy.</summary>
internal static class JsonCorpus
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>doccano and spaCy: one object a line.</summary>
    public static IEnumerable<(long Line, Func<GivenLabels> Read)> ReadLines(Stream stream)
    {
        foreach (var (number, bytes) in JsonLines.Read(stream))
            yield return (number, () => FromLine(bytes));
    }

    /// <summary>Label Studio: one array of tasks; their numbers stand for lines.</summary>
    public static IEnumerable<(long Line, Func<GivenLabels> Read)> ReadTasks(Stream stream)
    {
        using var document = Parse(stream);
        if (document.RootElement.ValueKind != JsonValueKind.Array) throw new FormatException("not a Label Studio export; it is one JSON array of tasks");
        long number = 0;
        foreach (var task in document.RootElement.EnumerateArray())
        {
            number++;
            yield return (number, () => FromTask(task));
        }
    }

    /// <summary>Prodigy: the answers to one text, a line each, are brought together.</summary>
    public static IEnumerable<(long Line, Func<GivenLabels> Read)> ReadAnswers(Stream stream)
    {
        var byText = new Dictionary<string, (long Line, List<JsonElement> Answers)>(StringComparer.Ordinal);
        var broken = new List<(long Line, Exception Why)>();
        foreach (var (number, bytes) in JsonLines.Read(stream))
        {
            try
            {
                using var document = JsonDocument.Parse(bytes);
                var answer = document.RootElement.Clone();
                var text = TextOf(answer, "text") ?? throw new FormatException("no text; every record needs one");
                if (TextOf(answer, "answer") == "ignore") continue;
                if (byText.TryGetValue(text, out var known)) known.Answers.Add(answer);
                else byText[text] = (number, [answer]);
            }
            catch (Exception e) when (e is JsonException or FormatException)
            {
                broken.Add((number, e));
            }
        }

        foreach (var (line, why) in broken) yield return (line, () => throw why);
        foreach (var (line, answers) in byText.Values) yield return (line, () => FromAnswers(answers));
    }

    public static void Write(IReadOnlyList<LabelledParagraph> paragraphs, Stream stream, CorpusFormat format)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        if (format == CorpusFormat.LabelStudio) json.WriteStartArray();
        foreach (var p in paragraphs)
        {
            json.WriteStartObject();
            if (format == CorpusFormat.LabelStudio) WriteTask(json, p);
            else if (format == CorpusFormat.Spacy) WriteCats(json, p);
            else WriteDoccano(json, p);
            json.WriteEndObject();
            if (format == CorpusFormat.LabelStudio) continue;
            json.Flush();
            json.Reset();
            stream.Write("\n"u8);
        }

        if (format == CorpusFormat.LabelStudio) json.WriteEndArray();
    }

    private static GivenLabels FromLine(ReadOnlyMemory<byte> bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        var e = document.RootElement;
        var labels = new GivenLabels { Id = IdOf(e), Text = TextOf(e, "text") ?? TextOf(e, "data") };
        ReadRest(labels, e);
        if (e.TryGetProperty("cats", out var cats)) GiveCats(labels, cats);
        else if (e.TryGetProperty("label", out var list) || e.TryGetProperty("labels", out list)) GiveAll(labels, list);
        return labels;
    }

    private static GivenLabels FromTask(JsonElement task)
    {
        var data = task.GetProperty("data");
        var labels = new GivenLabels { Id = IdOf(task), Text = TextOf(data, "text") };
        ReadRest(labels, data);
        var annotation = task.GetProperty("annotations").EnumerateArray()
            .LastOrDefault(a => !(a.TryGetProperty("was_cancelled", out var cancelled) && cancelled.ValueKind == JsonValueKind.True));
        if (annotation.ValueKind != JsonValueKind.Object) return labels;
        foreach (var result in annotation.GetProperty("result").EnumerateArray())
        {
            if (!result.GetProperty("value").TryGetProperty("choices", out var choices)) continue;
            GiveAll(labels, choices);
            if (choices.ValueKind == JsonValueKind.Array && choices.GetArrayLength() == 0 && TextOf(result, "from_name") is { } kind) labels.GiveNone(kind);
        }

        return labels;
    }

    private static GivenLabels FromAnswers(List<JsonElement> answers)
    {
        var labels = new GivenLabels { Text = TextOf(answers[0], "text") };
        foreach (var answer in answers)
        {
            if (answer.TryGetProperty("options", out var options) && answer.TryGetProperty("accept", out var accept))
            {
                var accepted = accept.EnumerateArray().Select(StringOf).ToList();
                GiveAll(labels, accept);
                foreach (var option in options.EnumerateArray().Select(o => TextOf(o, "id")!).Except(accepted)) labels.Withhold(option);
            }
            else if (TextOf(answer, "label") is { } label)
            {
                if (TextOf(answer, "answer") == "reject") labels.Withhold(label);
                else labels.Give(label);
            }
        }

        return labels;
    }

    private static void GiveCats(GivenLabels labels, JsonElement cats)
    {
        foreach (var cat in cats.EnumerateObject())
        {
            var value = cat.Value.ValueKind switch { JsonValueKind.True => 1, JsonValueKind.False => 0, _ => cat.Value.GetDouble() };
            if (value is not (0 or 1)) throw new FormatException("a value in \"cats\" is neither 0 nor 1; gold labels are one or the other");
            if (value == 1) labels.Give(cat.Name);
            else labels.Withhold(cat.Name);
        }
    }

    private static void GiveAll(GivenLabels labels, JsonElement list)
    {
        if (list.ValueKind == JsonValueKind.String) labels.Give(StringOf(list));
        else
            foreach (var label in list.EnumerateArray()) labels.Give(StringOf(label));
    }

    private static void WriteDoccano(Utf8JsonWriter json, LabelledParagraph p)
    {
        json.WriteString("id", p.Id);
        json.WriteString("text", p.Text);
        json.WriteStartArray("label");
        foreach (var label in Labels(p)) json.WriteStringValue(label);
        json.WriteEndArray();
        WriteRest(json, p);
    }

    private static void WriteCats(Utf8JsonWriter json, LabelledParagraph p)
    {
        json.WriteString("id", p.Id);
        json.WriteString("text", p.Text);
        json.WriteStartObject("cats");
        if (p.Track is not null) foreach (var track in Track.All) json.WriteNumber(track.Id, track == p.Track ? 1 : 0);
        if (p.Tactics is not null) foreach (var tactic in Tactic.All) json.WriteNumber(tactic.Id, p.Tactics.Contains(tactic) ? 1 : 0);
        if (p.Techniques is not null) foreach (var technique in Technique.All) json.WriteNumber(technique.Id, p.Techniques.Contains(technique) ? 1 : 0);
        json.WriteEndObject();
        WriteRest(json, p);
    }

    private static void WriteTask(Utf8JsonWriter json, LabelledParagraph p)
    {
        json.WriteString("id", p.Id);
        json.WriteStartObject("data");
        json.WriteString("text", p.Text);
        WriteRest(json, p);
        json.WriteEndObject();
        json.WriteStartArray("annotations");
        json.WriteStartObject();
        json.WriteStartArray("result");
        foreach (var (from, labels) in Kinds(p))
        {
            json.WriteStartObject();
            json.WriteString("from_name", from);
            json.WriteString("to_name", "text");
            json.WriteString("type", "choices");
            json.WriteStartObject("value");
            json.WriteStartArray("choices");
            foreach (var label in labels) json.WriteStringValue(label);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>What the tools carry along as they find it.</summary>
    private static void ReadRest(GivenLabels labels, JsonElement e) =>
        (labels.Source, labels.Group, labels.Note, labels.Also) = (TextOf(e, "source"), TextOf(e, "group"), TextOf(e, "note"), TextOf(e, "also"));

    private static void WriteRest(Utf8JsonWriter json, LabelledParagraph p)
    {
        if (p.Source is not null) json.WriteString("source", p.Source);
        if (p.Group is not null) json.WriteString("group", p.Group);
        if (p.Note is not null) json.WriteString("note", p.Note);
        if (p.Also is not null) json.WriteString("also", p.Also.Id);
    }

    private static IEnumerable<string> Labels(LabelledParagraph p) => Kinds(p).SelectMany(k => k.Labels);

    private static IEnumerable<(string From, IEnumerable<string> Labels)> Kinds(LabelledParagraph p)
    {
        if (p.Track is not null) yield return (Track.Kind, [p.Track.Id]);
        if (p.Tactics is { } tactics) yield return (Tactic.Kind, tactics.Select(t => t.Id));
        if (p.Techniques is { } techniques) yield return (Technique.Kind, techniques.Select(t => t.Id));
    }

    private static string? IdOf(JsonElement e)
    {
        if (e.ValueKind != JsonValueKind.Object || !e.TryGetProperty("id", out var id) || id.ValueKind == JsonValueKind.Null) return null;
        return id.ValueKind == JsonValueKind.Number ? id.GetRawText() : StringOf(id);
    }

    private static string? TextOf(JsonElement e, string key) =>
        e.ValueKind == JsonValueKind.Object && e.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? StringOf(value) : null;

    /// <exception cref="FormatException">The text is broken.</exception>
    /// <exception cref="JsonException">It is no text.</exception>
    private static string StringOf(JsonElement e)
    {
        if (e.ValueKind != JsonValueKind.String) throw new JsonException();
        try
        {
            return e.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new FormatException("a text that is not valid UTF-8, or has half of a surrogate pair, such as \\ud800 alone; write whole characters in UTF-8");
        }
    }

    private static JsonDocument Parse(Stream stream)
    {
        try
        {
            return JsonDocument.Parse(stream);
        }
        catch (JsonException)
        {
            throw new FormatException("not valid JSON; a Label Studio export is one JSON array of tasks");
        }
    }
}
