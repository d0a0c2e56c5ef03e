namespace Diplomacy.Domain.Training.Corpus;

/// <summary>A record that was refused, and why. Holds none of the record's own text.</summary>
/// <param name="File">The file, as it was named.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The byte in the line, from 1; 0 where it is not known.</param>
/// <param name="Message">What is wrong, what is allowed, what to do.</param>
public sealed record InputProblem(string File, long Line, long Column, string Message)
{
    /// <summary>Place and message in one line.</summary>
    public override string ToString() => Column > 0 ? $"{File}({Line},{Column}): {Message}" : $"{File}({Line}): {Message}";
}
