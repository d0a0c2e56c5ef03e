namespace Diplomacy.Domain;

/// <summary>A body that conducts Track 1 diplomacy for a state: who runs Track 1.</summary>
/// <remarks>Immutable; safe to use from any number of threads.</remarks>
public sealed class Agency
{
    internal Agency(string id)
    {
        Id = id;
    }

    /// <summary>The frozen id: the state's id, a slash, the kind, such as <c>france/foreign-ministry</c>; a number follows where a state has several of a kind.</summary>
    public string Id { get; }

    /// <summary>The state that it acts for.</summary>
    public required State State { get; init; }

    /// <summary>What it is.</summary>
    public required AgencyKind Kind { get; init; }

    /// <summary>The official English name.</summary>
    public required string Name { get; init; }

    /// <summary>The English title of the one who heads it; null where it is not known or there is none.</summary>
    public required string? HeadTitle { get; init; }

    /// <summary>Abbreviations and short names.</summary>
    public required IReadOnlyList<string> ShortNames { get; init; }

    /// <summary>Places and buildings that stand for it.</summary>
    public required IReadOnlyList<Metonym> Metonyms { get; init; }

    /// <summary>Former names, and bodies that it succeeded.</summary>
    public required IReadOnlyList<FormerName> FormerNames { get; init; }

    /// <summary>What the entry rests on.</summary>
    public string Source => State.Source;

    /// <summary>Every name: official, short, of places, former.</summary>
    public IEnumerable<string> AllNames => ShortNames.Prepend(Name).Concat(Metonyms.Select(m => m.Name)).Concat(FormerNames.Select(n => n.Name));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
