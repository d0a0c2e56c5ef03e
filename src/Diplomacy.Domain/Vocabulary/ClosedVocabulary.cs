using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Diplomacy.Domain.Vocabulary;

/// <summary>A closed set of terms: members fixed in code, texts in an embedded catalogue that is read on first need.</summary>
internal sealed class ClosedVocabulary<T> where T : Term<T>, ITerm<T>
{
    private readonly string _kind;
    private readonly string _resource;
    private readonly IReadOnlyList<T> _members;
    private readonly Lazy<Dictionary<string, VocabularyEntry>> _entries;
    private readonly Lazy<Dictionary<string, T>> _byName;

    public ClosedVocabulary(string kind, string resource, IReadOnlyList<T> members)
    {
        (_kind, _resource, _members) = (kind, resource, members);
        _entries = new(ReadEntries);
        _byName = new(IndexNames);
    }

    public VocabularyEntry Entry(string id) => _entries.Value[id];

    public T Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (TryParse(text, out var member)) return member;

        var error = new FormatException(
            $"Not a {_kind}. Allowed: {string.Join(", ", _members.Select(m => m.Id))}, and their usual spellings. "
            + "The value that was given is in Exception.Data[\"value\"].");
        error.Data["value"] = text;
        throw error;
    }

    public bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out T? member)
    {
        member = null;
        if (text is null) return false;
        foreach (var candidate in _members)
        {
            if (!string.Equals(candidate.Id, text, StringComparison.Ordinal)) continue;
            member = candidate;
            return true;
        }

        return _byName.Value.TryGetValue(Key(text), out member);
    }

    /// <summary>Case, blanks, dots, hyphens and underscores carry no meaning in a label.</summary>
    private static string Key(string text)
    {
        Span<char> key = text.Length <= 128 ? stackalloc char[text.Length] : new char[text.Length];
        var n = 0;
        foreach (var c in text)
        {
            if (c is '.' or '-' or '_' || char.IsWhiteSpace(c)) continue;
            key[n++] = char.ToLowerInvariant(c);
        }

        return new string(key[..n]);
    }

    private Dictionary<string, T> IndexNames()
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var member in _members)
        {
            var entry = Entry(member.Id);
            foreach (var name in entry.Aliases.Prepend(entry.Name).Prepend(member.Id)) index.TryAdd(Key(name), member);
        }

        return index;
    }

    private Dictionary<string, VocabularyEntry> ReadEntries()
    {
        using var stream = EmbeddedData.Open(_resource);
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("entries").EnumerateArray()
            .Select(e => new VocabularyEntry(e.Clone()))
            .ToDictionary(e => e.Id, StringComparer.Ordinal);
    }
}
