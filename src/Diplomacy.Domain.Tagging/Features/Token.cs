namespace Diplomacy.Domain.Tagging.Features;

/// <summary>A word, a number or a sign, folded to its hash.</summary>
internal struct Token
{
    public ulong Hash;
    public ulong Prefix4;
    public ulong Prefix6;
    public int Start;
    public int End;
    public TokenTraits Traits;

    public readonly bool Has(TokenTraits traits) => (Traits & traits) == traits;
}
