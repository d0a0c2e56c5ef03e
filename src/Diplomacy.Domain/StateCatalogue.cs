using System.Collections.ObjectModel;
using System.Text.Json;
using Diplomacy.Domain.Vocabulary;

namespace Diplomacy.Domain;

/// <summary>The states of the world, in the order of their ids.</summary>
/// <inheritdoc cref="EntryCatalogue{T}" path="/remarks"/>
public sealed class StateCatalogue : EntryCatalogue<State>
{
    private StateCatalogue(List<State> states) : base(states)
    {
    }

    internal static StateCatalogue Read()
    {
        var states = EmbeddedData.Lines("states.jsonl").Select(Read).ToList();
        states.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return new StateCatalogue(states);
    }

    private static State Read(JsonElement e) => new(EmbeddedData.Required(e, "id"), EmbeddedData.Required(e, "source"))
    {
        Name = EmbeddedData.Required(e, "name"),
        OfficialName = EmbeddedData.Required(e, "officialName"),
        Alpha2 = EmbeddedData.Text(e, "alpha2"),
        Alpha3 = EmbeddedData.Text(e, "alpha3"),
        CowCode = EmbeddedData.Number(e, "cow"),
        CowAbbreviation = EmbeddedData.Text(e, "cowAbbreviation"),
        Membership = EmbeddedData.Choice<UnitedNationsMembership>(e, "membership"),
        Capitals = EmbeddedData.Strings(e, "capitals"),
        Names = EmbeddedData.Strings(e, "names"),
        FormerNames = EmbeddedData.FormerNames(e, "formerNames"),
        Adjectives = EmbeddedData.Strings(e, "adjectives"),
        Inhabitants = EmbeddedData.Strings(e, "inhabitants"),
        Ambiguous = new ReadOnlySet<string>(EmbeddedData.Strings(e, "ambiguous").ToHashSet(StringComparer.Ordinal)),
    };
}
