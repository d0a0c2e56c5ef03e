namespace Diplomacy.Domain.Tagging.Features;

/// <summary>What a run of words stands for.</summary>
internal readonly record struct LexiconEntry(uint Bits)
{
    private const uint ContinuesBit = 1u << 31;
    private const uint CapitalisedBit = 1u << 30;
    private const uint AllCapitalsBit = 1u << 29;
    private const int KindShift = 12;

    /// <summary>No meaning of its own, only the beginning of longer phrases.</summary>
    public static LexiconEntry Nothing => default;

    public static LexiconEntry Concept(int concept, bool capitalised) =>
        Of(EntryKind.Concept, concept, capitalised, allCapitals: false);

    public static LexiconEntry State(EntryKind kind, int state, bool allCapitals) =>
        Of(kind, state, capitalised: true, allCapitals);

    public static LexiconEntry Of(EntryKind kind, int value, bool capitalised, bool allCapitals) =>
        new((uint)value | ((uint)kind << KindShift) | (capitalised ? CapitalisedBit : 0) | (allCapitals ? AllCapitalsBit : 0));

    public EntryKind Kind => (EntryKind)((Bits >> KindShift) & 0xF);

    /// <summary>The concept's number, or the state's.</summary>
    public int Value => (int)(Bits & 0xFFF);

    public bool Continues => (Bits & ContinuesBit) != 0;

    public bool NeedsCapital => (Bits & CapitalisedBit) != 0;

    public bool NeedsAllCapitals => (Bits & AllCapitalsBit) != 0;

    public LexiconEntry WithContinuation() => new(Bits | ContinuesBit);

    /// <summary>This entry's meaning, with the other's continuation kept.</summary>
    public LexiconEntry Over(LexiconEntry other) => new(Bits | (other.Bits & ContinuesBit));
}
