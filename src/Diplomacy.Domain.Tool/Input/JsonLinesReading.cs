using System.Text;
using System.Text.Json;
using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Tool.Input;

/// <summary>Reads paragraphs from JSON Lines: <c>{"id": "...", "text": "..."}</c>.</summary>
internal static class JsonLinesReading
{
    /// <exception cref="UnusableFileException">There is no line.</exception>
    public static IEnumerable<InputBatch> Read(Stream stream, string name)
    {
        var any = false;
        foreach (var block in JsonLines.ReadBlocks(stream))
        {
            any = any || block.Lines().Any();
            yield return () => [.. block.Lines().Select(line => ReadLine(line.Bytes.Span, line.Number, name))];
        }

        if (!any) throw new UnusableFileException($"'{name}' holds no line; write one object a line: {{\"id\": \"...\", \"text\": \"...\"}}.");
    }

    private static InputParagraph ReadLine(ReadOnlySpan<byte> line, long number, string name)
    {
        string? id = null, text = null;
        try
        {
            var json = new Utf8JsonReader(line);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject) return Refuse("not a JSON object");
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var isId = json.ValueTextEquals("id"u8);
                var isText = json.ValueTextEquals("text"u8);
                json.Read();
                if (isId && json.TokenType is JsonTokenType.String) id = json.GetString();
                else if (isId && json.TokenType is JsonTokenType.Number) id = Encoding.UTF8.GetString(json.ValueSpan);
                else if (isId && json.TokenType is not JsonTokenType.Null) return Refuse("an \"id\" that is neither a text nor a number");
                else if (isText && json.TokenType is JsonTokenType.String) text = json.GetString();
                else json.Skip();
            }

            while (json.Read())
            {
            }
        }
        catch (JsonException e)
        {
            return Refuse($"not valid JSON at byte {(e.BytePositionInLine ?? 0) + 1}");
        }
        catch (InvalidOperationException)
        {
            return Refuse("not valid UTF-8, or half of a surrogate pair, such as \\ud800 alone; write whole characters in UTF-8");
        }

        return text is null
            ? Refuse("no \"text\"; a line reads {\"id\": \"...\", \"text\": \"...\"}")
            : new InputParagraph(id ?? $"{name}:{number}", number, 0, 0, text, null);

        InputParagraph Refuse(string why) => new(id ?? $"{name}:{number}", number, 0, 0, null, why);
    }
}
