namespace Diplomacy.Domain.Tagging.Features;

/// <summary>Goes along and reads nothing.</summary>
internal readonly struct Nobody : ITokenReader
{
    public int Read(scoped ReadOnlySpan<Token> tokens, int ready) => ready;
}
