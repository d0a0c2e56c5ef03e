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
        List(element, property, f => new FormerName(Required(f, "name"), Number(f, "until")));

    public static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static int? Number(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    /// <summary>A value of a closed set, in kebab-case.</summary>
    public static T Choice<T>(JsonElement element, string property) where T : struct, Enum =>
        Enum.Parse<T>(Required(element, property).Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    public static IReadOnlyList<string> Strings(JsonElement element, string property) =>
        List(element, property, s => s.GetString()!);

    public static IReadOnlyList<Source> Sources(JsonElement element, string property) =>
        List(element, property, s => new Source(Required(s, "work"), Required(s, "locator")));

    /// <summary>What an array holds; empty where there is none. No LINQ: compiling it for a struct such as JsonElement would cost most of a first use.</summary>
    public static IReadOnlyList<T> List<T>(JsonElement element, string property, Func<JsonElement, T> read) where T : class
    {
        if (!element.TryGetProperty(property, out var array) || array.ValueKind != JsonValueKind.Array) return ValueList<T>.Empty;
        var count = array.GetArrayLength();
        var list = new T[count];
        for (var i = 0; i < count; i++) list[i] = read(array[i]);
        return ValueList<T>.Of(list);
    }
}
