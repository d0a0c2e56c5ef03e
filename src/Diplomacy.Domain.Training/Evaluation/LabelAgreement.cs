namespace Diplomacy.Domain.Training.Evaluation;

/// <summary>How well two readers agree on one label.</summary>
/// <param name="Label">The label's id.</param>
/// <param name="Both">Paragraphs to which both gave it.</param>
/// <param name="FirstOnly">Paragraphs to which the first reader alone gave it.</param>
/// <param name="SecondOnly">Paragraphs to which the second reader alone gave it.</param>
/// <param name="Neither">Paragraphs to which neither gave it.</param>
public sealed record LabelAgreement(string Label, int Both, int FirstOnly, int SecondOnly, int Neither)
{
    /// <summary>F1 of one reader against the other, 0 to 1; 1 where neither ever gave the label.</summary>
    public double F1 => Both + FirstOnly + SecondOnly == 0 ? 1 : 2.0 * Both / ((2 * Both) + FirstOnly + SecondOnly);

    /// <summary>Cohen's kappa: agreement beyond chance, at most 1.</summary>
    public double Kappa
    {
        get
        {
            double n = Both + FirstOnly + SecondOnly + Neither;
            if (n == 0) return 1;
            double first = (Both + FirstOnly) / n, second = (Both + SecondOnly) / n;
            return ReaderAgreement.Kappa((Both + Neither) / n, (first * second) + ((1 - first) * (1 - second)));
        }
    }
}
