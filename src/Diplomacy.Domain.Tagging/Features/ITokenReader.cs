namespace Diplomacy.Domain.Tagging.Features;

/// <summary>Reads the tokens of a text beside the <see cref="Featurizer"/>, so that the text is cut into tokens once.</summary>
internal interface ITokenReader
{
    /// <summary>Reads tokens from the first on until it has read a number of them, and what belongs to the last of these.</summary>
    /// <param name="tokens">The tokens; a phrase's length more than <paramref name="ready"/>, or up to the end of the text.</param>
    /// <param name="ready">How many to read at least.</param>
    /// <returns>How many were read.</returns>
    int Read(scoped ReadOnlySpan<Token> tokens, int ready);
}
