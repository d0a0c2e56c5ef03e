namespace Diplomacy.Domain.Cases;

/// <summary>How a case ended.</summary>
public enum CaseOutcome
{
    /// <summary>Otherwise; <see cref="DiplomaticCase.OutcomeText"/> tells.</summary>
    Other = 0,

    /// <summary>The sides agreed.</summary>
    Agreement = 1,

    /// <summary>They agreed in part.</summary>
    Partial = 2,

    /// <summary>They did not agree.</summary>
    NoAgreement = 3,

    /// <summary>It has not ended.</summary>
    Ongoing = 4,

    /// <summary>What was agreed or begun broke down.</summary>
    Collapsed = 5,

    /// <summary>The side that was pressed complied.</summary>
    Complied = 6,

    /// <summary>War followed.</summary>
    War = 7,
}
