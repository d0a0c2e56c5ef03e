using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Diplomacy.Domain.Vocabulary;

/// <summary>Reads the data files inside this assembly.</summary>
internal static class EmbeddedData
{
    private const string Prefix = "Diplomacy.Domain.Data.";

    public static Stream Open(string name) =>
        typeof(EmbeddedData).Assembly.GetManifestResourceStream(Prefix + name)
        ?? throw new InvalidOperationException($"Diplomacy.Domain was built without its data file '{name}'. Install the package again.");

    /// <summary>SHA-256 of all data files in the order of their names, in lower-case hex.</summary>
    public static string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in typeof(EmbeddedData).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(Open(name[Prefix.Length..]));
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\n" + reader.ReadToEnd().ReplaceLineEndings("\n")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The objects of a JSON Lines file; each is valid until the next one is asked for.</summary>
    public static IEnumerable<JsonElement> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0) continue;
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement;
        }
    }

    public static string Required(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    public static IReadOnlyList<FormerName> FormerNames(JsonElement element, string property) =>
        [.. Objects(element, property).Select(f => new FormerName(Required(f, "name"), Number(f, "until")))];

    public static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static int? Number(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    public static IReadOnlyList<string> Strings(JsonElement element, string property) =>
        element.TryGetProperty(property, out var list) ? [.. list.EnumerateArray().Select(s => s.GetString()!)] : [];

    public static IEnumerable<JsonElement> Objects(JsonElement element, string property) =>
        element.TryGetProperty(property, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    public static IReadOnlyList<Source> Sources(JsonElement element, string property) =>
        [.. Objects(element, property).Select(s => new Source(s.GetProperty("work").GetString()!, s.GetProperty("locator").GetString()!))];
}
