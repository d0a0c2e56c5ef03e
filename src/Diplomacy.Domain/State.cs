namespace Diplomacy.Domain;

/// <summary>A state, with the names that newspapers of 1945 to today give it.</summary>
/// <remarks>Immutable; safe to use from any number of threads. Two states are equal where they are the same entry of the catalogue.</remarks>
public sealed class State
{
    internal State(string id)
    {
        Id = id;
    }

    /// <summary>The frozen id: the usual short English name in kebab-case, such as <c>south-korea</c>.</summary>
    public string Id { get; }

    /// <summary>The usual short English name.</summary>
    public required string Name { get; init; }

    /// <summary>The official English name.</summary>
    public required string OfficialName { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code; null where there is none.</summary>
    public required string? Alpha2 { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code; null where there is none.</summary>
    public required string? Alpha3 { get; init; }

    /// <summary>Number in the Correlates of War list of states; null where it has none.</summary>
    public required int? CowCode { get; init; }

    /// <summary>Abbreviation in the Correlates of War list of states; null where it has none.</summary>
    public required string? CowAbbreviation { get; init; }

    /// <summary>What it is to the United Nations.</summary>
    public required UnitedNationsMembership Membership { get; init; }

    /// <summary>Capitals and seats of government, by their English names and older spellings.</summary>
    public required IReadOnlyList<string> Capitals { get; init; }

    /// <summary>Current names, in the spellings of newspapers.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Former names, and states that this one succeeded.</summary>
    public required IReadOnlyList<FormerName> FormerNames { get; init; }

    /// <summary>Adjectives, also those of former names.</summary>
    public required IReadOnlyList<string> Adjectives { get; init; }

    /// <summary>What its inhabitants are called, where that is not an adjective already.</summary>
    public required IReadOnlyList<string> Inhabitants { get; init; }

    /// <summary>Those of its names that often mean something else in English news text, such as Georgia; never masked alone.</summary>
    public required IReadOnlySet<string> Ambiguous { get; init; }

    /// <summary>What the entry rests on.</summary>
    public required string Source { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
