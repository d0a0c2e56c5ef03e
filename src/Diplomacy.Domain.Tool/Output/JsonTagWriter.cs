using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tool.Input;

namespace Diplomacy.Domain.Tool.Output;

/// <summary>One JSON object a paragraph: a line each, or an array of them.</summary>
internal sealed class JsonTagWriter : ITagWriter
{
    private const int BufferLength = 1 << 17;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static ReadOnlySpan<byte> Between => ",\n"u8;

    private static readonly string[] MentionKinds = [.. Enum.GetNames<MentionKind>().Select(n => n.ToLowerInvariant())];

    private readonly ConcurrentBag<JsonBuffer> _buffers = [];
    private readonly Stream _out;
    private readonly JsonEncodedText _model;
    private readonly bool _asArray;
    private bool _any;

    public JsonTagWriter(Stream output, string model, bool asArray) => (_out, _model, _asArray) = (output, JsonEncodedText.Encode(model, Options.Encoder), asArray);

    public Action Prepare(InputParagraph[] paragraphs, TagResult?[] results)
    {
        if (!_buffers.TryTake(out var buffer)) buffer = new JsonBuffer();
        for (var i = 0; i < results.Length; i++)
        {
            if (_asArray) buffer.Bytes.Write(Between);
            Write(buffer.Json, paragraphs[i], results[i]);
            if (!_asArray) buffer.Bytes.Write("\n"u8);
        }

        return () => Write(buffer);
    }

    public void Finish()
    {
        if (_asArray) _out.Write(_any ? "\n]\n"u8 : "[]\n"u8);
        _out.Flush();
    }

    private void Write(JsonBuffer buffer)
    {
        var bytes = buffer.Bytes.WrittenSpan;
        if (_asArray && !_any && bytes.Length > 0)
        {
            _out.Write("[\n"u8);
            bytes = bytes[Between.Length..];
        }

        _out.Write(bytes);
        _any |= bytes.Length > 0;
        buffer.Bytes.ResetWrittenCount();
        _buffers.Add(buffer);
    }

    private void Write(Utf8JsonWriter json, in InputParagraph paragraph, TagResult? result)
    {
        json.Reset();
        json.WriteStartObject();
        json.WriteString(Names.Id, paragraph.Id);
        if (result is null)
        {
            json.WriteNumber(Names.Line, paragraph.Line);
            json.WriteString(Names.Error, paragraph.Error);
        }
        else
        {
            WriteTags(json, paragraph, result);
        }

        json.WriteEndObject();
        json.Flush();
    }

    private void WriteTags(Utf8JsonWriter json, in InputParagraph paragraph, TagResult result)
    {
        json.WriteNumber(Names.Paragraph, paragraph.Paragraph);
        json.WriteNumber(Names.Start, paragraph.Start);
        json.WriteNumber(Names.Length, paragraph.Text!.Length);
        json.WriteString(Names.Track, result.Track.Id);
        json.WriteStartArray(Names.Tactics);
        foreach (var tactic in result.Tactics) json.WriteStringValue(tactic.Id);
        json.WriteEndArray();
        json.WriteStartArray(Names.Techniques);
        foreach (var technique in result.Techniques) json.WriteStringValue(technique.Id);
        json.WriteEndArray();
        json.WriteBoolean(Names.Uncertain, result.IsUncertain);
        json.WriteBoolean(Names.English, result.IsEnglish);
        Span<byte> probabilities = stackalloc byte[ProbabilitiesJson.MostBytes];
        json.WritePropertyName(Names.Probabilities);
        json.WriteRawValue(probabilities[..ProbabilitiesJson.Write(result.ProbabilityVector, probabilities)], skipInputValidation: true);
        json.WriteString(Names.Level, result.Level?.Id);
        json.WriteString(Names.Form, result.Form?.Id);
        json.WriteStartArray(Names.Mentions);
        foreach (var m in result.Mentions)
        {
            json.WriteStartObject();
            json.WriteNumber(Names.Start, m.Start);
            json.WriteNumber(Names.Length, m.Length);
            json.WriteString(Names.Kind, MentionKinds[(int)m.Kind]);
            json.WriteString(Names.Id, m.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray(Names.Evidence);
        foreach (var e in result.Evidence)
        {
            json.WriteStartObject();
            json.WriteNumber(Names.Start, e.Start);
            json.WriteNumber(Names.Length, e.Length);
            json.WriteString(Names.Label, e.Label);
            json.WriteNumber(Names.Weight, MathF.Round(e.Weight, 4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString(Names.Model, _model);
    }

    /// <summary>A writer and what it writes into, used again and again.</summary>
    private sealed class JsonBuffer
    {
        public JsonBuffer() => Json = new Utf8JsonWriter(Bytes, Options);

        public ArrayBufferWriter<byte> Bytes { get; } = new(BufferLength);

        public Utf8JsonWriter Json { get; }
    }

    /// <summary>Encoded once: a name that is given as bytes is searched for what must be escaped, every time.</summary>
    private static class Names
    {
        public static readonly JsonEncodedText English = JsonEncodedText.Encode("english");
        public static readonly JsonEncodedText Error = JsonEncodedText.Encode("error");
        public static readonly JsonEncodedText Evidence = JsonEncodedText.Encode("evidence");
        public static readonly JsonEncodedText Form = JsonEncodedText.Encode("form");
        public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
        public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
        public static readonly JsonEncodedText Label = JsonEncodedText.Encode("label");
        public static readonly JsonEncodedText Length = JsonEncodedText.Encode("length");
        public static readonly JsonEncodedText Level = JsonEncodedText.Encode("level");
        public static readonly JsonEncodedText Line = JsonEncodedText.Encode("line");
        public static readonly JsonEncodedText Mentions = JsonEncodedText.Encode("mentions");
        public static readonly JsonEncodedText Model = JsonEncodedText.Encode("model");
        public static readonly JsonEncodedText Paragraph = JsonEncodedText.Encode("paragraph");
        public static readonly JsonEncodedText Probabilities = JsonEncodedText.Encode("probabilities");
        public static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
        public static readonly JsonEncodedText Tactics = JsonEncodedText.Encode("tactics");
        public static readonly JsonEncodedText Techniques = JsonEncodedText.Encode("techniques");
        public static readonly JsonEncodedText Track = JsonEncodedText.Encode("track");
        public static readonly JsonEncodedText Uncertain = JsonEncodedText.Encode("uncertain");
        public static readonly JsonEncodedText Weight = JsonEncodedText.Encode("weight");
    }
}
