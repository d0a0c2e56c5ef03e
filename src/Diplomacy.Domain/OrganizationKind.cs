namespace Diplomacy.Domain;

/// <summary>What an intergovernmental organisation is for.</summary>
public enum OrganizationKind
{
    /// <summary>General purposes, all over the world.</summary>
    Global = 0,

    /// <summary>General purposes in one part of the world, or among states that share a past.</summary>
    Regional = 1,

    /// <summary>One field, such as trade or atomic energy.</summary>
    Functional = 2,

    /// <summary>Common defence.</summary>
    Defence = 3,
}
