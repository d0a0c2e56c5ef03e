namespace Diplomacy.Domain.Tagging.Features;

/// <summary>A word, a number or a sign, folded to its hash.</summary>
internal struct Token
{
    public ulong Hash;

    /// <summary>The first eight folded bytes of a word, the first in the lowest place.</summary>
    public ulong Beginning;
    public int Start;
    public int End;
    public TokenTraits Traits;

    public readonly ulong Prefix6 => Beginning & 0xFFFF_FFFF_FFFF;

    public readonly bool Has(TokenTraits traits) => (Traits & traits) == traits;
}
