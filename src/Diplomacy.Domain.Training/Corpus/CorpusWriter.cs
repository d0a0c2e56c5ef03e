using System.Text.Encodings.Web;
using System.Text.Json;

namespace Diplomacy.Domain.Training.Corpus;

/// <summary>Writes labelled paragraphs as JSON Lines, as <see cref="CorpusReader"/> reads them.</summary>
public static class CorpusWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes paragraphs; labels that are not known are left out.</summary>
    public static void Write(IEnumerable<LabelledParagraph> paragraphs, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, Options);
        foreach (var p in paragraphs)
        {
            json.Reset();
            json.WriteStartObject();
            json.WriteString("id", p.Id);
            json.WriteString("text", p.Text);
            if (p.Track is not null) json.WriteString("track", p.Track.Id);
            WriteList("tactics", p.Tactics?.Select(t => t.Id));
            WriteList("techniques", p.Techniques?.Select(t => t.Id));
            if (p.Also is not null) json.WriteString("also", p.Also.Id);
            if (p.Source is not null) json.WriteString("source", p.Source);
            if (p.Group is not null) json.WriteString("group", p.Group);
            if (p.Note is not null) json.WriteString("note", p.Note);
            json.WriteEndObject();
            json.Flush();
            stream.Write("\n"u8);
        }

        void WriteList(string key, IEnumerable<string>? values)
        {
            if (values is null) return;
            json.WriteStartArray(key);
            foreach (var value in values) json.WriteStringValue(value);
            json.WriteEndArray();
        }
    }
}
