namespace Diplomacy.Domain.Training.Corpus.Checking;

/// <summary>What one stream was asked for, beside what it holds.</summary>
/// <param name="Stream">The stream, the <c>source</c> of its paragraphs.</param>
/// <param name="Asked">How many paragraphs of each track it was asked for, in the order of <see cref="Track.All"/>; empty where only their number in all is told.</param>
/// <param name="AskedInAll">How many paragraphs it was asked for.</param>
/// <param name="Held">How many of each track the corpus holds, in the order of <see cref="Track.All"/>.</param>
public sealed record StreamCoverage(string Stream, IReadOnlyList<int> Asked, int AskedInAll, IReadOnlyList<int> Held)
{
    /// <summary>Whether less than nine tenths of what was asked for is there, in all or of a track that was asked for at least ten times.</summary>
    public bool IsThin =>
        Held.Sum() < Least(AskedInAll) || Asked.Zip(Held).Any(t => t.First >= FewestChecked && t.Second < Least(t.First));

    private const int FewestChecked = 10;

    private static double Least(int asked) => 0.9 * asked;
}
