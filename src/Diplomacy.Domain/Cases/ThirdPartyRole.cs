namespace Diplomacy.Domain.Cases;

/// <summary>What a third party does in a case.</summary>
public enum ThirdPartyRole
{
    /// <summary>Brings the sides together.</summary>
    Convener = 0,

    /// <summary>Gives the place.</summary>
    Host = 1,

    /// <summary>Helps the sides to talk.</summary>
    Facilitator = 2,

    /// <summary>Carries word between them.</summary>
    Messenger = 3,

    /// <summary>Drafts and proposes.</summary>
    Formulator = 4,

    /// <summary>Uses its weight to move them.</summary>
    Manipulator = 5,

    /// <summary>Stands for what was agreed.</summary>
    Guarantor = 6,

    /// <summary>Watches over it.</summary>
    Monitor = 7,
}
