using Diplomacy.Domain.Vocabulary;

namespace Diplomacy.Domain;

/// <summary>One of several definitions that the literature gives of a term.</summary>
/// <param name="Id">A frozen id, such as <c>participant-mix</c>.</param>
/// <param name="Name">The name for people.</param>
/// <param name="Text">The definition.</param>
/// <param name="Sources">Where it comes from.</param>
/// <remarks>Immutable; the list that is given is copied. One that is null, or holds a null, is refused with an <see cref="ArgumentException"/>.</remarks>
public sealed record RivalDefinition(string Id, string Name, string Text, IReadOnlyList<Source> Sources)
{
    /// <summary>Where it comes from.</summary>
    public IReadOnlyList<Source> Sources { get; init => field = ValueList<Source>.Copy(value, nameof(Sources)); } = ValueList<Source>.Copy(Sources, nameof(Sources));
}
