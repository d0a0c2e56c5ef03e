namespace Diplomacy.Domain.Training.Evaluation;

/// <summary>How well one label is found.</summary>
/// <param name="Label">The label's id.</param>
/// <param name="Precision">Of the paragraphs that got the label, the share that should have, 0 to 1.</param>
/// <param name="Recall">Of the paragraphs that should have the label, the share that got it, 0 to 1.</param>
/// <param name="F1">The harmonic mean of both, 0 to 1.</param>
/// <param name="Support">How many paragraphs should have the label.</param>
public sealed record LabelScore(string Label, double Precision, double Recall, double F1, int Support)
{
    internal static LabelScore Of(string label, int hits, int given, int support)
    {
        var precision = given > 0 ? (double)hits / given : 0;
        var recall = support > 0 ? (double)hits / support : 0;
        var f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        return new LabelScore(label, precision, recall, f1, support);
    }
}
