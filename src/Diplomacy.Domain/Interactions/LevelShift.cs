namespace Diplomacy.Domain.Interactions;

/// <summary>A rise or a fall of the level on which sides interact.</summary>
/// <param name="Date">The day of the first interaction on the new level.</param>
/// <param name="From">The level that was left.</param>
/// <param name="To">The level that was reached.</param>
public sealed record LevelShift(DateOnly Date, InteractionLevel From, InteractionLevel To)
{
    /// <summary>Whether the level rose.</summary>
    public bool IsRise => To.Index > From.Index;

    /// <summary>What such a shift may mean, after the project's source.</summary>
    public string Reading => IsRise
        ? "May show growing confidence in the talks and more commitment; may also be meant as pressure on the other side."
        : "May show less commitment or less confidence in the talks; may also hand over to those who settle details.";
}
