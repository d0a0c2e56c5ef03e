using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Diplomacy.Domain.Vocabulary;

namespace Diplomacy.Domain;

/// <summary>The bodies that conduct Track 1 diplomacy, by state and kind.</summary>
/// <remarks>Immutable; safe to use from any number of threads. Read from the package's own data on first use.</remarks>
public sealed class AgencyCatalogue : IReadOnlyList<Agency>
{
    private readonly List<Agency> _agencies = [];
    private readonly Dictionary<string, Agency> _byId = new(StringComparer.Ordinal);
    private readonly ILookup<string, Agency> _byState;
    private readonly Dictionary<string, List<Agency>> _byName = new(StringComparer.OrdinalIgnoreCase);

    private AgencyCatalogue(IEnumerable<Agency> agencies)
    {
        foreach (var agency in agencies)
        {
            _agencies.Add(agency);
            _byId.Add(agency.Id, agency);
            foreach (var name in agency.AllNames.Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (!_byName.TryGetValue(name, out var sharers)) _byName[name] = sharers = [];
                sharers.Add(agency);
            }
        }

        _byState = _agencies.ToLookup(a => a.State.Id, StringComparer.Ordinal);
    }

    /// <summary>How many there are.</summary>
    public int Count => _agencies.Count;

    /// <summary>The body at a place, in the order of states and kinds.</summary>
    public Agency this[int index] => _agencies[index];

    /// <summary>The body with an id, such as <c>france/foreign-ministry</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such id.</exception>
    public Agency this[string id] => TryGet(id, out var agency)
        ? agency
        : throw new KeyNotFoundException("No agency has this id. Ids are a state's id, a slash and a kind, such as 'france/foreign-ministry'; Catalogue.Agencies lists them all.");

    /// <summary>Finds the body with an id.</summary>
    public bool TryGet(string? id, [NotNullWhen(true)] out Agency? agency)
    {
        agency = null;
        return id is not null && _byId.TryGetValue(id, out agency);
    }

    /// <summary>The bodies of a state; none where there is no such state.</summary>
    public IEnumerable<Agency> OfState(string stateId) => _byState[stateId];

    /// <summary>The bodies that go by a name, of whatever kind of name; several where the name does not tell the state, such as Ministry of Foreign Affairs.</summary>
    public IReadOnlyList<Agency> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.TryGetValue(name.Trim(), out var agencies) ? agencies : [];
    }

    /// <inheritdoc/>
    public IEnumerator<Agency> GetEnumerator() => _agencies.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static AgencyCatalogue Read(StateCatalogue states)
    {
        var agencies = new List<Agency>();
        foreach (var e in EmbeddedData.Lines("states.jsonl"))
        {
            var state = states[e.GetProperty("id").GetString()!];
            Add(state, AgencyKind.HeadOfState, "headOfState", e);
            Add(state, AgencyKind.HeadOfGovernment, "headOfGovernment", e);
            Add(state, AgencyKind.ForeignMinistry, "foreignMinistry", e);
            foreach (var other in e.GetProperty("others").EnumerateArray().GroupBy(o => o.GetProperty("kind").GetString()!))
            {
                var number = 0;
                foreach (var o in other) agencies.Add(Read(state, KindOf(other.Key), other.Key + (++number > 1 ? $"-{number}" : ""), o));
            }
        }

        agencies.Sort((a, b) => string.CompareOrdinal(a.State.Id, b.State.Id) is var byState and not 0 ? byState : a.Kind.CompareTo(b.Kind));
        return new AgencyCatalogue(agencies);

        void Add(State state, AgencyKind kind, string property, JsonElement e)
        {
            if (e.TryGetProperty(property, out var body) && NameOf(body) is not null)
                agencies.Add(Read(state, kind, property switch { "headOfState" => "head-of-state", "headOfGovernment" => "head-of-government", _ => "foreign-ministry" }, body));
        }
    }

    private static Agency Read(State state, AgencyKind kind, string idOfKind, JsonElement e) => new($"{state.Id}/{idOfKind}")
    {
        State = state,
        Kind = kind,
        Name = NameOf(e)!,
        HeadTitle = EmbeddedData.Text(e, "title"),
        ShortNames = EmbeddedData.Strings(e, "shortNames"),
        Metonyms = e.TryGetProperty("metonyms", out var metonyms)
            ? [.. metonyms.EnumerateArray().Select(m => new Metonym(m.GetProperty("name").GetString()!, EmbeddedData.Number(m, "from"), EmbeddedData.Number(m, "until")))]
            : [],
        FormerNames = e.TryGetProperty("former", out var former)
            ? [.. former.EnumerateArray().Select(f => new FormerName(f.GetProperty("name").GetString()!, EmbeddedData.Number(f, "until")))]
            : [],
    };

    /// <summary>Some heads of state have no office with a name of its own; then the title stands for it.</summary>
    private static string? NameOf(JsonElement e) => EmbeddedData.Text(e, "name") ?? EmbeddedData.Text(e, "office") ?? EmbeddedData.Text(e, "title");

    private static AgencyKind KindOf(string kind) => kind switch
    {
        "trade" => AgencyKind.Trade,
        "defence" => AgencyKind.Defence,
        "finance" => AgencyKind.Finance,
        "interior" => AgencyKind.Interior,
        "intelligence" => AgencyKind.Intelligence,
        "development" => AgencyKind.Development,
        "parliament" => AgencyKind.Parliament,
        "security-council" => AgencyKind.SecurityCouncil,
        _ => AgencyKind.Special,
    };
}
