using System.Text.Json;

namespace Diplomacy.Domain.Vocabulary;

internal static class EmbeddedData
{
    public static Stream Open(string name) =>
        typeof(EmbeddedData).Assembly.GetManifestResourceStream("Diplomacy.Domain.Data." + name)
        ?? throw new InvalidOperationException($"Diplomacy.Domain was built without its data file '{name}'. Install the package again.");

    public static IReadOnlyList<string> Strings(JsonElement element, string property) =>
        element.TryGetProperty(property, out var list) ? [.. list.EnumerateArray().Select(s => s.GetString()!)] : [];
}
