using Diplomacy.Domain.Cases;
using Diplomacy.Domain.Coercion;
using Diplomacy.Domain.Interactions;
using Diplomacy.Domain.Vocabulary;

namespace Diplomacy.Domain;

/// <summary>The entry to all that this package knows.</summary>
/// <remarks>Safe to use from any number of threads; every part is read on first use.</remarks>
public static class Catalogue
{
    private static readonly Lazy<StateCatalogue> LazyStates = new(StateCatalogue.Read);
    private static readonly Lazy<CaseCatalogue> LazyCases = new(CaseCatalogue.Read);
    private static readonly Lazy<OrganizationCatalogue> LazyOrganizations = new(OrganizationCatalogue.Read);
    private static readonly Lazy<string> LazyDataHash = new(EmbeddedData.Hash);
    private static readonly Lazy<AgencyCatalogue> LazyAgencies = new(() => AgencyCatalogue.Read(States));

    /// <summary>The version of the package that the catalogue came with, such as <c>0.1.0</c>.</summary>
    public static string Version { get; } = typeof(Catalogue).Assembly.GetName().Version!.ToString(3);

    /// <summary>SHA-256 of all data files, in lower-case hex: two catalogues with one hash say the same.</summary>
    public static string DataHash => LazyDataHash.Value;

    /// <summary>The tracks of diplomacy.</summary>
    public static IReadOnlyList<Track> Tracks => Track.All;

    /// <summary>The tactics of diplomacy.</summary>
    public static IReadOnlyList<Tactic> Tactics => Tactic.All;

    /// <summary>The techniques of diplomacy.</summary>
    public static IReadOnlyList<Technique> Techniques => Technique.All;

    /// <summary>The states of the world, with their names in newspapers.</summary>
    public static StateCatalogue States => LazyStates.Value;

    /// <summary>Who runs Track 1: the bodies that conduct official diplomacy, state by state.</summary>
    public static AgencyCatalogue Agencies => LazyAgencies.Value;

    /// <summary>Intergovernmental organisations and their organs that conduct official diplomacy.</summary>
    public static OrganizationCatalogue Organizations => LazyOrganizations.Value;

    /// <summary>Real cases of diplomacy.</summary>
    public static CaseCatalogue Cases => LazyCases.Value;

    /// <summary>The levels of interaction, in ascending order.</summary>
    public static IReadOnlyList<InteractionLevel> Levels => InteractionLevel.All;

    /// <summary>The forms of interaction.</summary>
    public static IReadOnlyList<InteractionForm> Forms => InteractionForm.All;

    /// <summary>What diplomacy is for.</summary>
    public static IReadOnlyList<Purpose> Purposes => Purpose.All;

    /// <summary>Documents, acts, offices, channels and rules of diplomatic practice.</summary>
    public static IReadOnlyList<Instrument> Instruments => Instrument.All;

    /// <summary>What mediators do.</summary>
    public static IReadOnlyList<MediatorRole> MediatorRoles => MediatorRole.All;

    /// <summary>The variants of coercive diplomacy.</summary>
    public static IReadOnlyList<CoerciveVariant> CoerciveVariants => CoerciveVariant.All;

    /// <summary>What a participant can be.</summary>
    public static IReadOnlyList<ParticipantKind> ParticipantKinds => ParticipantKind.All;

    /// <summary>The capacities in which participants take part.</summary>
    public static IReadOnlyList<Capacity> Capacities => Capacity.All;

    /// <summary>What participants are to the conflict.</summary>
    public static IReadOnlyList<ConflictRole> ConflictRoles => ConflictRole.All;

    /// <summary>
    /// Everything that goes by an id, a name, an alias or a code; empty where nothing does, several where it does not tell them apart.
    /// Case does not matter.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static IReadOnlyList<CatalogueMatch> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var found = new List<CatalogueMatch>();
        Term<Track>();
        Term<Tactic>();
        Term<Technique>();
        Term<InteractionLevel>();
        Term<InteractionForm>();
        Term<Purpose>();
        Term<Instrument>();
        Term<MediatorRole>();
        Term<CoerciveVariant>();
        Term<ParticipantKind>();
        Term<Capacity>();
        Term<ConflictRole>();
        Entries(States);
        Entries(Agencies);
        Entries(Organizations);
        Entries(Cases);
        return found.AsReadOnly();

        void Term<T>() where T : Term<T>, ITerm<T>
        {
            if (Domain.Term<T>.TryParse(name, out var term)) found.Add(new CatalogueMatch(T.Kind, term.Id, term.Name));
        }

        void Entries<T>(EntryCatalogue<T> entries) where T : Entry<T>, IEntry<T>
        {
            found.AddRange(entries.Find(name).Select(e => new CatalogueMatch(T.Kind, e.Id, e.Name)));
        }
    }

    /// <summary>
    /// The names of states, agencies and organisations that do not tell alone what is meant: several bear them, or they are common
    /// words or other people's names. The tagger never takes them for a state by themselves. In alphabetical order.
    /// </summary>
    public static IReadOnlyList<string> AmbiguousNames =>
    [
        .. States.SharedNames.Concat(States.SelectMany(s => s.Ambiguous)).Concat(Agencies.SharedNames).Concat(Organizations.SharedNames)
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>Reads every part and checks it: names, definitions and sources present, references to other parts resolved.</summary>
    /// <exception cref="InvalidDataException">An entry is not whole; the message names it.</exception>
    public static void Validate() => CatalogueValidation.Run();
}
