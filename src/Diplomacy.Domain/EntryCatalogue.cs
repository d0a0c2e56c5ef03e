using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Diplomacy.Domain;

/// <summary>An open catalogue: entries with frozen ids, in the order that each catalogue tells.</summary>
/// <typeparam name="T">The entries.</typeparam>
/// <remarks>Immutable; safe to use from any number of threads. Read from the package's own data on first use.</remarks>
public abstract class EntryCatalogue<T> : IReadOnlyList<T> where T : Entry<T>, IEntry<T>
{
    private readonly List<T> _entries;
    private readonly Dictionary<string, T> _byId;
    private readonly Lazy<Dictionary<string, List<T>>> _byName;

    private protected EntryCatalogue(List<T> entries)
    {
        _entries = entries;
        _byId = entries.ToDictionary(e => e.Id, StringComparer.Ordinal);
        _byName = new(IndexNames);
    }

    /// <summary>How many there are.</summary>
    public int Count => _entries.Count;

    /// <summary>The entry at a place in the catalogue's order, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => _entries[index];

    /// <summary>The entry with an id, which is lower case; <see cref="Find"/> takes it in any case.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such id.</exception>
    public T this[string id]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(id);
            return TryGet(id, out var entry)
                ? entry
                : throw new KeyNotFoundException($"No {T.Kind} has this id. Ids are in kebab-case, such as '{_entries[0].Id}'; the catalogue lists them all, Find looks them up by name and in any case.");
        }
    }

    /// <summary>Finds the entry with an id, which is lower case; <see cref="Find"/> takes it in any case.</summary>
    public bool TryGet(string? id, [NotNullWhen(true)] out T? entry)
    {
        entry = null;
        return id is not null && _byId.TryGetValue(id, out entry);
    }

    /// <summary>
    /// The entries that go by an id, a name or a code, of whatever kind of name; empty where none does, several where it does not tell
    /// them apart. Case and blanks around it do not matter.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public IReadOnlyList<T> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.Value.TryGetValue(name.Trim(), out var entries) ? entries.AsReadOnly() : [];
    }

    /// <summary>The names that several entries bear, in alphabetical order: none of them tells alone which is meant.</summary>
    public IReadOnlyList<string> SharedNames => [.. _byName.Value.Where(n => n.Value.Count > 1).Select(n => n.Key).Order(StringComparer.OrdinalIgnoreCase)];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<string, List<T>> IndexNames()
    {
        var index = new Dictionary<string, List<T>>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in _entries)
        {
            foreach (var name in entry.AllNames.Append(entry.Id).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (!index.TryGetValue(name, out var bearers)) index[name] = bearers = [];
                bearers.Add(entry);
            }
        }

        return index;
    }
}
