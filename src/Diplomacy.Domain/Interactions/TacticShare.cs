namespace Diplomacy.Domain.Interactions;

/// <summary>How much a tactic was used in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Tactic">The tactic.</param>
/// <param name="Interactions">The interactions of the year in which it was used.</param>
/// <param name="Share">Their share of all interactions of the year, 0 to 1; the shares of a year may add up to more than 1.</param>
public sealed record TacticShare(int Year, Tactic Tactic, int Interactions, double Share);
