using Diplomacy.Domain.Cases;
using Diplomacy.Domain.Coercion;
using Diplomacy.Domain.Interactions;

namespace Diplomacy.Domain;

/// <summary>The entry to all that this package knows.</summary>
/// <remarks>Safe to use from any number of threads; every part is read on first use.</remarks>
public static class Catalogue
{
    private static readonly Lazy<StateCatalogue> LazyStates = new(StateCatalogue.Read);
    private static readonly Lazy<CaseCatalogue> LazyCases = new(CaseCatalogue.Read);
    private static readonly Lazy<AgencyCatalogue> LazyAgencies = new(() => AgencyCatalogue.Read(States));

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
}
