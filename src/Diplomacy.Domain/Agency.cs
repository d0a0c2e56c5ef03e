using System.Text.Json.Serialization;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>
/// A body that conducts Track 1 diplomacy for a state: who runs Track 1. Its id is the state's id, a slash and the kind, such as
/// <c>france/foreign-ministry</c>; a number follows where a state has several of a kind.
/// </summary>
/// <inheritdoc cref="Entry{TSelf}" path="/remarks"/>
[JsonConverter(typeof(EntryJsonConverter<Agency>))]
public sealed class Agency : Entry<Agency>, IEntry<Agency>
{
    internal Agency(string id) : base(id)
    {
    }

    /// <summary>The state that it acts for.</summary>
    public required State State { get; init; }

    /// <summary>What it is.</summary>
    public required AgencyKind Sort { get; init; }

    /// <summary>The English title of the one who heads it; null where it is not known or there is none.</summary>
    public required string? HeadTitle { get; init; }

    /// <summary>Abbreviations and short names.</summary>
    public required IReadOnlyList<string> ShortNames { get; init; }

    /// <summary>Places and buildings that stand for it.</summary>
    public required IReadOnlyList<Metonym> Metonyms { get; init; }

    /// <summary>Former names, and bodies that it succeeded.</summary>
    public required IReadOnlyList<FormerName> FormerNames { get; init; }

    /// <summary>Every name: official, short, of places, former.</summary>
    public override IEnumerable<string> AllNames => ShortNames.Prepend(Name).Concat(Metonyms.Select(m => m.Name)).Concat(FormerNames.Select(n => n.Name));

    /// <inheritdoc/>
    public override IEnumerable<string> Citations => State.Citations;

    /// <inheritdoc/>
    public static string Kind => "agency";

    /// <inheritdoc/>
    public static EntryCatalogue<Agency> All => Catalogue.Agencies;
}
