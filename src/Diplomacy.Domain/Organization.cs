using System.Text.Json.Serialization;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>An intergovernmental organisation, or an organ of one, that conducts Track 1 diplomacy.</summary>
/// <inheritdoc cref="Entry{TSelf}" path="/remarks"/>
[JsonConverter(typeof(EntryJsonConverter<Organization>))]
public sealed class Organization : Entry<Organization>, IEntry<Organization>
{
    internal Organization(string id) : base(id)
    {
    }

    /// <summary>What it is for.</summary>
    public required OrganizationKind Sort { get; init; }

    /// <summary>Abbreviations, in the spellings of newspapers.</summary>
    public required IReadOnlyList<string> ShortNames { get; init; }

    /// <summary>Other names in use.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>Former names, and bodies that it succeeded.</summary>
    public required IReadOnlyList<FormerName> FormerNames { get; init; }

    /// <summary>The year in which it began its work in its present form.</summary>
    public required int Founded { get; init; }

    /// <summary>The city of its seat.</summary>
    public required string Seat { get; init; }

    /// <summary>The English title of the one who heads it; null where it has none.</summary>
    public required string? HeadTitle { get; init; }

    /// <summary>The founding texts; never empty.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<string> AllNames => ShortNames.Concat(OtherNames).Concat(FormerNames.Select(n => n.Name)).Prepend(Name);

    /// <inheritdoc/>
    public override IEnumerable<string> Citations => Sources.Select(s => s.ToString());

    /// <inheritdoc/>
    public static string Kind => "organization";

    /// <inheritdoc/>
    public static EntryCatalogue<Organization> All => Catalogue.Organizations;
}
