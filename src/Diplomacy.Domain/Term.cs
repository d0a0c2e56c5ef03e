using System.Diagnostics.CodeAnalysis;
using Diplomacy.Domain.Vocabulary;

namespace Diplomacy.Domain;

/// <summary>A value of a closed vocabulary of diplomacy: a <see cref="Track"/>, a <see cref="Tactic"/>, a <see cref="Technique"/>.</summary>
/// <typeparam name="TSelf">The vocabulary.</typeparam>
/// <remarks>
/// Every value is one of the static properties of its type, so reference equality is equality. Immutable and safe to use
/// from any number of threads. Ordered as in <c>All</c>.
/// </remarks>
public abstract class Term<TSelf> : IComparable<TSelf>, IParsable<TSelf> where TSelf : Term<TSelf>, ITerm<TSelf>
{
    private static readonly ClosedVocabulary<TSelf> Terms = new(TSelf.Kind, DataFile, TSelf.All);

    private static string DataFile => (TSelf.Kind.EndsWith('y') ? TSelf.Kind[..^1] + "ies" : TSelf.Kind + "s") + ".json";

    private protected Term(string id, int index)
    {
        (Id, Index) = (id, index);
    }

    /// <summary>The frozen id, as it stands in data and output, such as <c>track1.5</c>.</summary>
    public string Id { get; }

    /// <summary>The place in <c>All</c>, from 0.</summary>
    public int Index { get; }

    /// <summary>The name for people.</summary>
    public string Name => Entry.Name;

    /// <summary>What the term means here, in a sentence or two.</summary>
    public string Definition => Entry.Definition;

    /// <summary>Other names that <see cref="Parse(string)"/> accepts.</summary>
    public IReadOnlyList<string> Aliases => Entry.Aliases;

    /// <summary>Where the definition comes from; never empty.</summary>
    public IReadOnlyList<Source> Sources => Entry.Sources;

    private protected VocabularyEntry Entry => Terms.Entry(Id);

    /// <summary>Reads an id, a name or an alias; case, blanks, dots, hyphens and underscores do not matter.</summary>
    /// <param name="text">Such as <c>"Track 1.5"</c>, <c>"Track1_5"</c>, <c>"Track II"</c>, <c>"first-track"</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">No such term; the message lists what is allowed, <c>Data["value"]</c> holds the text.</exception>
    public static TSelf Parse(string text) => Terms.Parse(text);

    /// <inheritdoc cref="Parse(string)"/>
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => Terms.Parse(s);

    /// <summary>As <see cref="Parse(string)"/>, but says false where there is no such term.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TSelf? value) => Terms.TryParse(text, out value);

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) => Terms.TryParse(s, out result);

    /// <summary>Compares by the place in <c>All</c>; nothing comes before everything.</summary>
    public int CompareTo(TSelf? other) => other is null ? 1 : Index.CompareTo(other.Index);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
