using System.Text.Json;
using System.Text.Json.Serialization;

namespace Diplomacy.Domain.Serialization;

/// <summary>Writes an entry of a catalogue as its id, and reads it by its id. Needs no reflection.</summary>
/// <typeparam name="T">The entries.</typeparam>
public sealed class EntryJsonConverter<T> : JsonConverter<T> where T : Entry<T>, IEntry<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && T.All.TryGet(reader.GetString(), out var entry)
            ? entry
            : throw new JsonException($"A {T.Kind} is a JSON string with its id, such as '{T.All[0].Id}'.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Id);
    }
}
