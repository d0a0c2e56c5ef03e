namespace Diplomacy.Domain;

/// <summary>What a body that conducts Track 1 diplomacy is.</summary>
public enum AgencyKind
{
    /// <summary>Something else, named in the entry.</summary>
    Special = 0,

    /// <summary>The head of state and the office.</summary>
    HeadOfState = 1,

    /// <summary>The head of government and the office.</summary>
    HeadOfGovernment = 2,

    /// <summary>The ministry of foreign affairs.</summary>
    ForeignMinistry = 3,

    /// <summary>A ministry or office of trade.</summary>
    Trade = 4,

    /// <summary>The ministry of defence.</summary>
    Defence = 5,

    /// <summary>The treasury or ministry of finance.</summary>
    Finance = 6,

    /// <summary>The ministry of the interior.</summary>
    Interior = 7,

    /// <summary>An intelligence service.</summary>
    Intelligence = 8,

    /// <summary>A body for development and aid.</summary>
    Development = 9,

    /// <summary>The parliament, in its part in foreign relations.</summary>
    Parliament = 10,

    /// <summary>A council that steers foreign and security policy.</summary>
    SecurityCouncil = 11,
}
