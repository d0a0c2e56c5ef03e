namespace Diplomacy.Domain.Training.Fitting;

/// <summary>How a model is fitted. The defaults are those of the shipped model.</summary>
public sealed record TrainingOptions
{
    /// <summary>The model's name and version, kept in its manifest. Default: <c>diplomacy-custom</c>.</summary>
    public string Name { get; init; } = "diplomacy-custom";

    /// <summary>The seed of everything random; the same data and seed give the same bytes. Default: 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Into how many parts the corpus is cut for calibration, thresholds and scores; 2 to 20. Default: 5.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>The model has room for two to this power features, 8 to 20. Default: 17.</summary>
    public int TableBits { get; init; } = 17;

    /// <summary>A feature must occur in so many paragraphs. Default: 3.</summary>
    public int LeastParagraphs { get; init; } = 3;

    /// <summary>Added to the counts of the naive-Bayes ratios. Default: 0.5.</summary>
    public double Smoothing { get; init; } = 0.5;

    /// <summary>The weight of the L2 penalty on the heads' weights. Default: 1e-6.</summary>
    public float L2 { get; init; } = 1e-6f;

    /// <summary>At most so many passes over the data for a head. Default: 40.</summary>
    public int Iterations { get; init; } = 40;

    /// <summary>Heads fitted at the same time; does not change the result. Default: the number of cores.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>The share of paragraphs, 0 to 1, whose confidence is so low that they are told as uncertain. Default: 0.2.</summary>
    public double UncertainShare { get; init; } = 0.2;

    /// <summary>How common labels are in the text that is to be tagged; null: as common as in the corpus. Default: <see cref="LabelShares.News"/>.</summary>
    public LabelShares? Shares { get; init; } = LabelShares.News;

    internal void Validate()
    {
        Shares?.Validate();
        ArgumentException.ThrowIfNullOrWhiteSpace(Name);
        Within(Folds, 2, 20, nameof(Folds));
        Within(TableBits, 8, 20, nameof(TableBits));
        Within(LeastParagraphs, 1, 1000, nameof(LeastParagraphs));
        Within(Iterations, 1, 10_000, nameof(Iterations));
        Within(Parallelism, 1, 1024, nameof(Parallelism));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Smoothing);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(L2);
        if (UncertainShare is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(UncertainShare), "Allowed: 0 to 1.");
    }

    private static void Within(int value, int least, int most, string name)
    {
        if (value < least || value > most) throw new ArgumentOutOfRangeException(name, $"Allowed: {least} to {most}.");
    }
}
