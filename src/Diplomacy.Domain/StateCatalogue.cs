using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Diplomacy.Domain.Vocabulary;

namespace Diplomacy.Domain;

/// <summary>The states of the world, in the order of their ids.</summary>
/// <remarks>Immutable; safe to use from any number of threads. Read from the package's own data on first use.</remarks>
public sealed class StateCatalogue : IReadOnlyList<State>
{
    private readonly List<State> _states;
    private readonly Dictionary<string, State> _byId;

    private StateCatalogue(List<State> states)
    {
        _states = states;
        _byId = states.ToDictionary(s => s.Id, StringComparer.Ordinal);
    }

    /// <summary>How many states there are.</summary>
    public int Count => _states.Count;

    /// <summary>The state at a place in the order of ids.</summary>
    public State this[int index] => _states[index];

    /// <summary>The state with an id, such as <c>south-korea</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such id.</exception>
    public State this[string id] => TryGet(id, out var state)
        ? state
        : throw new KeyNotFoundException("No state has this id. Ids are short English names in kebab-case, such as 'south-korea'; Catalogue.States lists them all.");

    /// <summary>Finds the state with an id.</summary>
    public bool TryGet(string? id, [NotNullWhen(true)] out State? state)
    {
        state = null;
        return id is not null && _byId.TryGetValue(id, out state);
    }

    /// <inheritdoc/>
    public IEnumerator<State> GetEnumerator() => _states.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static StateCatalogue Read()
    {
        var states = EmbeddedData.Lines("states.jsonl").Select(Read).ToList();
        states.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return new StateCatalogue(states);
    }

    private static State Read(JsonElement e) => new(e.GetProperty("id").GetString()!)
    {
        Name = e.GetProperty("name").GetString()!,
        OfficialName = e.GetProperty("officialName").GetString()!,
        Alpha2 = EmbeddedData.Text(e, "alpha2"),
        Alpha3 = EmbeddedData.Text(e, "alpha3"),
        CowCode = EmbeddedData.Number(e, "cow"),
        CowAbbreviation = EmbeddedData.Text(e, "cowAbbreviation"),
        Membership = Enum.Parse<UnitedNationsMembership>(e.GetProperty("membership").GetString()!, ignoreCase: true),
        Capitals = EmbeddedData.Strings(e, "capitals"),
        Names = EmbeddedData.Strings(e, "names"),
        FormerNames = e.TryGetProperty("formerNames", out var former) ? [.. former.EnumerateArray().Select(ReadFormerName)] : [],
        Adjectives = EmbeddedData.Strings(e, "adjectives"),
        Inhabitants = EmbeddedData.Strings(e, "inhabitants"),
        Ambiguous = EmbeddedData.Strings(e, "ambiguous").ToHashSet(StringComparer.Ordinal),
        Source = e.GetProperty("source").GetString()!,
    };

    private static FormerName ReadFormerName(JsonElement e) =>
        new(e.GetProperty("name").GetString()!, EmbeddedData.Number(e, "until"));
}
