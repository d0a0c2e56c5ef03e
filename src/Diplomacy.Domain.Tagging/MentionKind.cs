namespace Diplomacy.Domain.Tagging;

/// <summary>What a <see cref="Mention"/> names.</summary>
public enum MentionKind
{
    /// <summary>A state, by its name, its adjective, its people or its capital.</summary>
    State,

    /// <summary>A body that runs Track 1 for a state.</summary>
    Agency,

    /// <summary>An intergovernmental organisation.</summary>
    Organization,

    /// <summary>A person or body that can take part, by kind.</summary>
    Participant,

    /// <summary>A document, act, office, channel or rule of diplomatic practice.</summary>
    Instrument,
}
