namespace Diplomacy.Domain.Tagging.Features;

/// <summary>Reads the tokens of a text beside the <see cref="Featurizer"/>, so that the text is cut into tokens once.</summary>
internal interface ITokenReader
{
    /// <summary>Reads what the tokens begin with; says how many tokens that took, at least one.</summary>
    int Read(scoped ReadOnlySpan<Token> tokens);
}
