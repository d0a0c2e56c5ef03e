using System.Text.Json;
using Diplomacy.Domain.Vocabulary;

namespace Diplomacy.Domain;

/// <summary>The main intergovernmental organisations, in the order of their ids.</summary>
/// <inheritdoc cref="EntryCatalogue{T}" path="/remarks"/>
public sealed class OrganizationCatalogue : EntryCatalogue<Organization>
{
    private OrganizationCatalogue(List<Organization> organizations) : base(organizations)
    {
    }

    internal static OrganizationCatalogue Read() =>
        new([.. EmbeddedData.Lines("organizations.jsonl").Select(Read).OrderBy(o => o.Id, StringComparer.Ordinal)]);

    private static Organization Read(JsonElement e) => new(EmbeddedData.Required(e, "id"))
    {
        Name = EmbeddedData.Required(e, "name"),
        Sort = EmbeddedData.Choice<OrganizationKind>(e, "kind"),
        ShortNames = EmbeddedData.Strings(e, "shortNames"),
        OtherNames = EmbeddedData.Strings(e, "otherNames"),
        FormerNames = EmbeddedData.FormerNames(e, "formerNames"),
        Founded = e.GetProperty("founded").GetInt32(),
        Seat = EmbeddedData.Required(e, "seat"),
        HeadTitle = EmbeddedData.Text(e, "headTitle"),
        Sources = EmbeddedData.Sources(e, "sources"),
    };
}
