using Diplomacy.Domain.Tagging.Model;

namespace Diplomacy.Domain.Training.Evaluation.Baselines;

/// <summary>The labels that a simpler means gives a paragraph.</summary>
internal sealed record Guess(Track Track, IReadOnlyList<Tactic> Tactics)
{
    /// <summary>1 for every label that is given, in the order of <see cref="Heads.Labels"/>.</summary>
    public float[] AsProbabilities()
    {
        var result = new float[Heads.Count];
        result[Heads.Of(Track)] = 1;
        foreach (var tactic in Tactics) result[Heads.Of(tactic)] = 1;
        return result;
    }
}
