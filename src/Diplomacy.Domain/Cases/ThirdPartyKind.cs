namespace Diplomacy.Domain.Cases;

/// <summary>What a third party is.</summary>
public enum ThirdPartyKind
{
    /// <summary>A state.</summary>
    State = 0,

    /// <summary>Several states that act together.</summary>
    GroupOfStates = 1,

    /// <summary>An intergovernmental organisation.</summary>
    Igo = 2,

    /// <summary>A think tank, university centre or foundation.</summary>
    Institute = 3,

    /// <summary>A non-governmental organisation.</summary>
    Ngo = 4,

    /// <summary>A religious community or its head.</summary>
    ReligiousBody = 5,

    /// <summary>Somebody in his or her own name.</summary>
    Person = 6,
}
