using System.Text.Json;
using Diplomacy.Domain.Vocabulary;

namespace Diplomacy.Domain;

/// <summary>The bodies that conduct Track 1 diplomacy, in the order of the ids of their states, and of a state by kind, the main one of several first.</summary>
/// <inheritdoc cref="EntryCatalogue{T}" path="/remarks"/>
public sealed class AgencyCatalogue : EntryCatalogue<Agency>
{
    private readonly ILookup<string, Agency> _byState;

    private AgencyCatalogue(List<Agency> agencies) : base(agencies)
    {
        _byState = agencies.ToLookup(a => a.State.Id, StringComparer.Ordinal);
    }

    /// <summary>The bodies of a state; none where there is no such state.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stateId"/> is null.</exception>
    public IEnumerable<Agency> OfState(string stateId)
    {
        ArgumentNullException.ThrowIfNull(stateId);
        return _byState[stateId];
    }

    internal static AgencyCatalogue Read(StateCatalogue states)
    {
        var agencies = new List<Agency>();
        foreach (var e in EmbeddedData.Lines("states.jsonl"))
        {
            var state = states[EmbeddedData.Required(e, "id")];
            Add(state, AgencyKind.HeadOfState, "headOfState", e);
            Add(state, AgencyKind.HeadOfGovernment, "headOfGovernment", e);
            Add(state, AgencyKind.ForeignMinistry, "foreignMinistry", e);
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            agencies.AddRange(EmbeddedData.List(e, "others", o =>
            {
                var kind = EmbeddedData.Required(o, "kind");
                var number = numbers[kind] = numbers.GetValueOrDefault(kind) + 1;
                return Read(state, KindOf(kind), number > 1 ? $"{kind}-{number}" : kind, o);
            }));
        }

        return new AgencyCatalogue([.. agencies.OrderBy(a => a.State).ThenBy(a => a.Sort)]);

        void Add(State state, AgencyKind kind, string property, JsonElement e)
        {
            if (e.TryGetProperty(property, out var body) && NameOf(body) is not null)
                agencies.Add(Read(state, kind, property switch { "headOfState" => "head-of-state", "headOfGovernment" => "head-of-government", _ => "foreign-ministry" }, body));
        }
    }

    private static Agency Read(State state, AgencyKind kind, string idOfKind, JsonElement e) => new($"{state.Id}/{idOfKind}")
    {
        State = state,
        Sort = kind,
        Name = NameOf(e)!,
        HeadTitle = EmbeddedData.Text(e, "title"),
        ShortNames = EmbeddedData.Strings(e, "shortNames"),
        Metonyms = EmbeddedData.List(e, "metonyms", m => new Metonym(EmbeddedData.Required(m, "name"), EmbeddedData.Number(m, "from"), EmbeddedData.Number(m, "until"))),
        FormerNames = EmbeddedData.FormerNames(e, "former"),
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
