namespace Diplomacy.Domain.Tagging.Features;

[Flags]
internal enum TokenTraits : byte
{
    None = 0,
    Capitalised = 1,
    AllCapitals = 2,
    LongerThan6 = 8,
    StartsSentence = 16,
    Sign = 32,
    NegatedVerb = 64,
}
