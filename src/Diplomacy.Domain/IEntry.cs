namespace Diplomacy.Domain;

/// <summary>What an open catalogue such as <see cref="StateCatalogue"/> says of its entries.</summary>
/// <typeparam name="TSelf">The entries.</typeparam>
public interface IEntry<TSelf> where TSelf : Entry<TSelf>, IEntry<TSelf>
{
    /// <summary>What one entry is called, such as <c>state</c>.</summary>
    static abstract string Kind { get; }

    /// <summary>All entries, in the order of their catalogue.</summary>
    static abstract EntryCatalogue<TSelf> All { get; }
}
