using System.Text.Json;

namespace Diplomacy.Domain.Vocabulary;

/// <summary>What the catalogue says of a term.</summary>
internal sealed class VocabularyEntry
{
    private readonly JsonElement _json;

    public VocabularyEntry(JsonElement json)
    {
        _json = json;
        (Id, Name, Definition) = (Text("id"), Text("name"), Text("definition"));
        Aliases = Texts("aliases");
        Sources = [.. json.GetProperty("sources").EnumerateArray().Select(s =>
            new Source(s.GetProperty("work").GetString()!, s.GetProperty("locator").GetString()!))];
    }

    public string Id { get; }

    public string Name { get; }

    public string Definition { get; }

    public IReadOnlyList<string> Aliases { get; }

    public IReadOnlyList<Source> Sources { get; }

    public string Text(string property) => _json.GetProperty(property).GetString()!;

    public bool Flag(string property) => _json.GetProperty(property).GetBoolean();

    public IReadOnlyList<string> Texts(string property) => EmbeddedData.Strings(_json, property);
}
