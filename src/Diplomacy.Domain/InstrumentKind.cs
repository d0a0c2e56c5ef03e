namespace Diplomacy.Domain;

/// <summary>What an instrument of diplomatic practice is.</summary>
public enum InstrumentKind
{
    /// <summary>A text that is handed over, sent, agreed or signed.</summary>
    Document = 0,

    /// <summary>Something that a state does.</summary>
    Act = 1,

    /// <summary>A post and its holder.</summary>
    Office = 2,

    /// <summary>A line by which sides speak.</summary>
    Channel = 3,

    /// <summary>A rule by which they do.</summary>
    Rule = 4,
}
