namespace Diplomacy.Domain.Tagging.Features;

/// <summary>What a run of words stands for, and at which place of the lexicon longer phrases go on from there.</summary>
internal readonly record struct LexiconEntry(uint Bits)
{
    public const int MostPlaces = (1 << (32 - PlaceShift)) - 1;

    private const int KindShift = 12;
    private const uint CapitalisedBit = 1u << 16;
    private const uint AllCapitalsBit = 1u << 17;
    private const int PlaceShift = 18;

    /// <summary>No meaning of its own.</summary>
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

    /// <summary>The place that <see cref="Hashing.Step"/> goes on from; 0 where no phrase goes on.</summary>
    public int Place => (int)(Bits >> PlaceShift);

    public bool Continues => Place != 0;

    public bool NeedsCapital => (Bits & CapitalisedBit) != 0;

    public bool NeedsAllCapitals => (Bits & AllCapitalsBit) != 0;

    /// <summary>The same meaning, with phrases that go on at a place, 0 to <see cref="MostPlaces"/>.</summary>
    public LexiconEntry GoingOnAt(int place) => new(Bits | ((uint)place << PlaceShift));

    /// <summary>The same meaning, without the place that phrases go on from unless they may.</summary>
    public LexiconEntry GoingOnIf(bool may) => new(Bits & (Features.Bits.All(may) | ((1u << PlaceShift) - 1)));
}
