using System.Text.Json;
using System.Text.Json.Serialization;

namespace Diplomacy.Domain.Serialization;

/// <summary>Writes a term of a closed vocabulary as its id; reads ids, names and aliases. Needs no reflection.</summary>
/// <typeparam name="T">The vocabulary.</typeparam>
public sealed class TermJsonConverter<T> : JsonConverter<T> where T : Term<T>, ITerm<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Term<T>.TryParse(reader.GetString(), out var term)
            ? term
            : throw new JsonException($"A {T.Kind} is a JSON string, one of {string.Join(", ", T.All.Select(t => t.Id))}, or one of their usual spellings.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Id);
    }
}
