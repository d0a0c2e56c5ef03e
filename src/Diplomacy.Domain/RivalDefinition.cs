namespace Diplomacy.Domain;

/// <summary>One of several definitions that the literature gives of a term.</summary>
/// <param name="Id">A frozen id, such as <c>participant-mix</c>.</param>
/// <param name="Name">The name for people.</param>
/// <param name="Text">The definition.</param>
/// <param name="Sources">Where it comes from.</param>
public sealed record RivalDefinition(string Id, string Name, string Text, IReadOnlyList<Source> Sources);
