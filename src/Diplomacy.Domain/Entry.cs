using System.Diagnostics.CodeAnalysis;

namespace Diplomacy.Domain;

/// <summary>An entry of an open catalogue: a <see cref="State"/>, an <see cref="Agency"/>, an <see cref="Organization"/>, a case.</summary>
/// <typeparam name="TSelf">The type of the entries.</typeparam>
/// <remarks>
/// Every entry exists once, so reference equality is equality. Immutable and safe to use from any number of threads. Entries compare by id; a catalogue tells the order in
/// which it lists them.
/// </remarks>
public abstract class Entry<TSelf> : IComparable<TSelf>, IParsable<TSelf> where TSelf : Entry<TSelf>, IEntry<TSelf>
{
    private protected Entry(string id)
    {
        Id = id;
    }

    /// <summary>The frozen id, in kebab-case.</summary>
    public string Id { get; }

    /// <summary>The usual English name.</summary>
    public required string Name { get; init; }

    /// <summary>Every name and code that the entry goes by.</summary>
    public abstract IEnumerable<string> AllNames { get; }

    /// <summary>What the entry rests on, as text; never empty.</summary>
    public abstract IEnumerable<string> Citations { get; }

    /// <summary>Reads an id, or a name or code that only one entry bears; case and blanks around it do not matter. An id in lower case comes before names.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">No such entry, or several bear the name; <c>Data["value"]</c> holds the text.</exception>
    public static TSelf Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (TryParse(text, out var entry)) return entry;
        var bearers = TSelf.All.Find(text);
        var error = new FormatException(bearers.Count == 0
            ? $"Not the id or name of a {TSelf.Kind}. Ids are in kebab-case, such as '{TSelf.All[0].Id}'; the value that was given is in Exception.Data[\"value\"]."
            : $"{bearers.Count} entries bear this name; give an id, such as '{bearers[0].Id}'. The value that was given is in Exception.Data[\"value\"].");
        error.Data["value"] = text;
        throw error;
    }

    /// <summary>As <see cref="Parse(string)"/>, but says false where no entry, or more than one, goes by the text.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TSelf? value)
    {
        if (TSelf.All.TryGet(text, out value)) return true;
        if (text is null || TSelf.All.Find(text) is not [var only]) return false;
        value = only;
        return true;
    }

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) => TryParse(s, out result);

    /// <summary>Compares by id; nothing comes before everything.</summary>
    public int CompareTo(TSelf? other) => other is null ? 1 : string.CompareOrdinal(Id, other.Id);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
