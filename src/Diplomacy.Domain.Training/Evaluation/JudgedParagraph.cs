using Diplomacy.Domain.Tagging.Model;
using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Training.Evaluation;

/// <summary>One paragraph's known labels beside those that it was given.</summary>
internal sealed class JudgedParagraph
{
    private JudgedParagraph(LabelledParagraph paragraph, bool?[] gold, bool[] given, float confidence)
    {
        (Paragraph, Gold, Given, Confidence) = (paragraph, gold, given, confidence);
    }

    public LabelledParagraph Paragraph { get; }

    /// <summary>For every head; null where it is not known.</summary>
    public bool?[] Gold { get; }

    public bool[] Given { get; }

    /// <summary>The probability of the track that was given.</summary>
    public float Confidence { get; }

    public int GoldTrack => Array.FindIndex(Gold, 0, Track.All.Count, g => g == true);

    public int GivenTrack => Array.FindIndex(Given, 0, Track.All.Count, g => g);

    public static JudgedParagraph Of(LabelledParagraph paragraph, float[] probabilities, ReadOnlySpan<HeadParameters> parameters)
    {
        var track = LabelDecision.TrackOf(probabilities, parameters);
        var given = new bool[Heads.Count];
        given[Heads.Of(track)] = true;
        foreach (var tactic in Tactic.All) given[Heads.Of(tactic)] = LabelDecision.Has(tactic, track, probabilities, parameters);
        foreach (var technique in Technique.All) given[Heads.Of(technique)] = LabelDecision.Has(technique, track, probabilities, parameters);
        var accepted = paragraph.Also == track ? paragraph with { Track = track } : paragraph;
        bool?[] gold = [.. Enumerable.Range(0, Heads.Count).Select(accepted.Has)];
        return new JudgedParagraph(paragraph, gold, given, probabilities[Heads.Of(track)]);
    }
}
