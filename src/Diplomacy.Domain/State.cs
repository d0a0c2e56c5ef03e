using System.Text.Json.Serialization;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>A state, with the names that newspapers of 1945 to today give it.</summary>
/// <inheritdoc cref="Entry{TSelf}" path="/remarks"/>
[JsonConverter(typeof(EntryJsonConverter<State>))]
public sealed class State : Entry<State>, IEntry<State>
{
    internal State(string id, string citation) : base(id)
    {
        Citations = [citation];
    }

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

    /// <summary>Every name of the state, its ISO codes and its Correlates of War abbreviation; neither capitals nor adjectives.</summary>
    public override IEnumerable<string> AllNames =>
        Names.Append(OfficialName).Append(Name).Concat(FormerNames.Select(n => n.Name)).Concat(new[] { Alpha2, Alpha3, CowAbbreviation }.OfType<string>());

    /// <inheritdoc/>
    public override IEnumerable<string> Citations { get; }

    /// <inheritdoc/>
    public static string Kind => "state";

    /// <inheritdoc/>
    public static EntryCatalogue<State> All => Catalogue.States;
}
