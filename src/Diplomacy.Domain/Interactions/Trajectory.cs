using Diplomacy.Domain.Vocabulary;

namespace Diplomacy.Domain.Interactions;

/// <summary>Interactions in the order of time, and what their sequence tells.</summary>
/// <remarks>Immutable; safe to use from any number of threads.</remarks>
public sealed class Trajectory
{
    /// <summary>Makes a trajectory; interactions of one day keep the order in which they are given.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> is null.</exception>
    /// <exception cref="ArgumentException">An element of it is null.</exception>
    public Trajectory(IEnumerable<Interaction> interactions)
    {
        Interactions = [.. ValueList<Interaction>.Copy(interactions, nameof(interactions)).OrderBy(i => i.Date)];
        TrackPassages = [.. Changes(Interactions.Select(i => (i.Date, Value: i.TrackFinding.Track)), (date, from, to) => new TrackPassage(date, from, to))];
        LevelShifts = [.. Changes(Interactions.Select(i => (i.Date, Value: i.Level)), (date, from, to) => new LevelShift(date, from, to))];
        TacticMix = [.. Interactions.GroupBy(i => i.Date.Year).SelectMany(MixOf)];
    }

    /// <summary>The interactions, earliest first.</summary>
    public IReadOnlyList<Interaction> Interactions { get; }

    /// <summary>Passages between tracks; an interaction whose track is undecided is passed over.</summary>
    public IReadOnlyList<TrackPassage> TrackPassages { get; }

    /// <summary>Rises and falls of the level; an interaction whose level is not known is passed over.</summary>
    public IReadOnlyList<LevelShift> LevelShifts { get; }

    /// <summary>The tactics of every year, in the order of years and of <see cref="Tactic.All"/>; tactics that were not used are left out.</summary>
    public IReadOnlyList<TacticShare> TacticMix { get; }

    private static IEnumerable<TChange> Changes<T, TChange>(IEnumerable<(DateOnly Date, T? Value)> values, Func<DateOnly, T, T, TChange> change) where T : class
    {
        T? current = null;
        foreach (var (date, value) in values)
        {
            if (value is null) continue;
            if (current is not null && current != value) yield return change(date, current, value);
            current = value;
        }
    }

    private static IEnumerable<TacticShare> MixOf(IGrouping<int, Interaction> year)
    {
        var all = year.Count();
        foreach (var tactic in Tactic.All)
        {
            var count = year.Count(i => i.Tactics.Contains(tactic));
            if (count > 0) yield return new TacticShare(year.Key, tactic, count, (double)count / all);
        }
    }
}
