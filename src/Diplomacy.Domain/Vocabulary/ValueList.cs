using System.Collections.ObjectModel;

namespace Diplomacy.Domain.Vocabulary;

/// <summary>A list that nobody can write to, and that equals another with the same elements, so that the records that hold one compare by value.</summary>
internal sealed class ValueList<T> : ReadOnlyCollection<T> where T : class
{
    private ValueList(T[] elements) : base(elements)
    {
    }

    public static new ValueList<T> Empty { get; } = new([]);

    /// <summary>Takes over an array that nobody else holds.</summary>
    public static ValueList<T> Of(T[] elements) => elements.Length == 0 ? Empty : new(elements);

    /// <summary>What a caller gave, copied unless nobody can write to it anyway.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="ArgumentException">An element is null; the message gives its place.</exception>
    public static ValueList<T> Copy(IEnumerable<T> given, string name)
    {
        ArgumentNullException.ThrowIfNull(given, name);
        if (given is ValueList<T> list) return list;
        T[] elements = [.. given];
        return Array.IndexOf(elements, null) is var place and >= 0
            ? throw new ArgumentException($"The element at place {place} is null.", name)
            : Of(elements);
    }

    public override bool Equals(object? obj) => obj is ValueList<T> other && this.SequenceEqual(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var element in this) hash.Add(element);
        return hash.ToHashCode();
    }
}
