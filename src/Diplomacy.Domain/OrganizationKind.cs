namespace Diplomacy.Domain;

/// <summary>What an intergovernmental organisation is for.</summary>
public enum OrganizationKind
{
    /// <summary>General purposes, all over the world.</summary>
    Global,

    /// <summary>General purposes in one part of the world, or among states that share a past.</summary>
    Regional,

    /// <summary>One field, such as trade or atomic energy.</summary>
    Functional,

    /// <summary>Common defence.</summary>
    Defence,
}
