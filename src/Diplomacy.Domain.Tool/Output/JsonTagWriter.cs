using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tagging.Model;
using Diplomacy.Domain.Tool.Input;

namespace Diplomacy.Domain.Tool.Output;

/// <summary>One JSON object a paragraph: a line each, or an array of them.</summary>
internal sealed class JsonTagWriter : ITagWriter
{
    private const int FlushAt = 1 << 16;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private const float Places = 10_000;

    private static readonly byte[]?[] Numbers = new byte[(int)Places + 1][];

    private static readonly JsonEncodedText[] Labels = [.. Heads.Labels.Select(l => JsonEncodedText.Encode(l))];

    private static readonly string[] MentionKinds = [.. Enum.GetNames<MentionKind>().Select(n => n.ToLowerInvariant())];

    private readonly Stream _out;
    private readonly string _model;
    private readonly ArrayBufferWriter<byte> _buffer = new(FlushAt * 2);
    private readonly Utf8JsonWriter _json;

    private readonly bool _asArray;
    private bool _any;

    public JsonTagWriter(Stream output, string model, bool asArray)
    {
        (_out, _model, _asArray) = (output, model, asArray);
        _json = new Utf8JsonWriter(_buffer, Options);
    }

    public void Write(InputParagraph paragraph, TagResult? result)
    {
        if (_asArray) _buffer.Write(_any ? ",\n"u8 : "[\n"u8);
        _any = true;
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteString("id"u8, paragraph.Id);
        if (result is null)
        {
            _json.WriteNumber("line"u8, paragraph.Line);
            _json.WriteString("error"u8, paragraph.Error);
        }
        else
        {
            WriteTags(paragraph, result);
        }

        _json.WriteEndObject();
        _json.Flush();
        if (!_asArray) _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= FlushAt) FlushBuffer();
    }

    public void Finish()
    {
        if (_asArray) _buffer.Write(_any ? "\n]\n"u8 : "[]\n"u8);
        FlushBuffer();
        _out.Flush();
    }

    private void FlushBuffer()
    {
        _out.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    /// <summary>A probability has one of ten thousand forms: each is written out once.</summary>
    private static byte[] FourPlaces(float probability)
    {
        var number = (int)MathF.Round(probability * Places);
        return Numbers[number] ??= Encoding.UTF8.GetBytes((number / Places).ToString(CultureInfo.InvariantCulture));
    }

    private void WriteTags(InputParagraph paragraph, TagResult result)
    {
        _json.WriteNumber("paragraph"u8, paragraph.Paragraph);
        _json.WriteNumber("start"u8, paragraph.Start);
        _json.WriteNumber("length"u8, paragraph.Text!.Length);
        _json.WriteString("track"u8, result.Track.Id);
        _json.WriteStartArray("tactics"u8);
        foreach (var tactic in result.Tactics) _json.WriteStringValue(tactic.Id);
        _json.WriteEndArray();
        _json.WriteStartArray("techniques"u8);
        foreach (var technique in result.Techniques) _json.WriteStringValue(technique.Id);
        _json.WriteEndArray();
        _json.WriteBoolean("uncertain"u8, result.IsUncertain);
        _json.WriteBoolean("english"u8, result.IsEnglish);
        _json.WriteStartObject("probabilities"u8);
        var head = 0;
        foreach (var (_, probability) in result.Probabilities)
        {
            _json.WritePropertyName(Labels[head++]);
            _json.WriteRawValue(FourPlaces(probability), skipInputValidation: true);
        }

        _json.WriteEndObject();
        _json.WriteString("level"u8, result.Level?.Id);
        _json.WriteString("form"u8, result.Form?.Id);
        _json.WriteStartArray("mentions"u8);
        foreach (var m in result.Mentions)
        {
            _json.WriteStartObject();
            _json.WriteNumber("start"u8, m.Start);
            _json.WriteNumber("length"u8, m.Length);
            _json.WriteString("kind"u8, MentionKinds[(int)m.Kind]);
            _json.WriteString("id"u8, m.Id);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("evidence"u8);
        foreach (var e in result.Evidence)
        {
            _json.WriteStartObject();
            _json.WriteNumber("start"u8, e.Start);
            _json.WriteNumber("length"u8, e.Length);
            _json.WriteString("label"u8, e.Label);
            _json.WriteNumber("weight"u8, MathF.Round(e.Weight, 4));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteString("model"u8, _model);
    }
}
