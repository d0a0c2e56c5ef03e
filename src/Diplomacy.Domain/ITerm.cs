namespace Diplomacy.Domain;

/// <summary>What a closed vocabulary such as <see cref="Track"/> says of itself.</summary>
/// <typeparam name="TSelf">The vocabulary.</typeparam>
public interface ITerm<TSelf> where TSelf : Term<TSelf>, ITerm<TSelf>
{
    /// <summary>What one value is called, such as <c>track</c>.</summary>
    static abstract string Kind { get; }

    /// <summary>All values, in their fixed order; never changes.</summary>
    static abstract IReadOnlyList<TSelf> All { get; }
}
