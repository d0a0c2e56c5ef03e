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
        Sources = EmbeddedData.Sources(json, "sources");
    }

    public string Id { get; }

    public string Name { get; }

    public string Definition { get; }

    public IReadOnlyList<string> Aliases { get; }

    public IReadOnlyList<Source> Sources { get; }

    public string Text(string property) => _json.GetProperty(property).GetString()!;

    public string TextOrEmpty(string property) => EmbeddedData.Text(_json, property) ?? "";

    public T Choice<T>(string property) where T : struct, Enum => EmbeddedData.Choice<T>(_json, property);

    public bool Flag(string property) => _json.GetProperty(property).GetBoolean();

    public IReadOnlyList<string> Texts(string property) => EmbeddedData.Strings(_json, property);

    public IReadOnlyList<Source> SourcesOf(string property) => EmbeddedData.Sources(_json, property);

    public IReadOnlyList<T> List<T>(string property, Func<JsonElement, T> read) where T : class => EmbeddedData.List(_json, property, read);
}
