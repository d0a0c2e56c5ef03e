namespace Diplomacy.Domain;

/// <summary>What a state is to the United Nations.</summary>
public enum UnitedNationsMembership
{
    /// <summary>Neither member nor observer state.</summary>
    Other = 0,

    /// <summary>One of the 193 members.</summary>
    Member = 1,

    /// <summary>One of the two observer states.</summary>
    Observer = 2,
}
