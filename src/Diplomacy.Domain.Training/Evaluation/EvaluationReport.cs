using System.Text.Json;
using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tagging.Model;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Evaluation.Baselines;

namespace Diplomacy.Domain.Training.Evaluation;

/// <summary>How well labels are found: per label, in all, by confidence.</summary>
public sealed class EvaluationReport
{
    private const int Bootstraps = 400;
    private const int CalibrationBins = 10;

    private EvaluationReport(List<JudgedParagraph> judged, float uncertainBelow, int seed)
    {
        Paragraphs = judged.Count;
        var withTrack = judged.Where(j => j.GoldTrack >= 0).ToList();
        Labels = [.. Enumerable.Range(0, Heads.Count).Select(h => Score(judged, h))];
        TrackConfusion = Confusion(withTrack);
        TrackAccuracy = Interval(withTrack, Accuracy, seed);
        TrackMacroF1 = Interval(judged, j => MacroF1(j, 0, Track.All.Count), seed);
        TacticMacroF1 = Interval(judged, j => MacroF1(j, Track.All.Count, Tactic.All.Count), seed);
        TechniqueMacroF1 = Interval(judged, j => MacroF1(j, Track.All.Count + Tactic.All.Count, Technique.All.Count), seed);
        var certain = withTrack.Where(j => j.Confidence >= uncertainBelow).ToList();
        CertainShare = withTrack.Count > 0 ? (double)certain.Count / withTrack.Count : 0;
        CertainAccuracy = Accuracy(certain);
        TrackReliability = Reliability(withTrack);
        TrackCalibrationError = TrackReliability.Sum(b => Math.Abs(b.MeanProbability - b.Right) * b.Paragraphs / withTrack.Count);
        Slices = SlicesOf(judged);
    }

    /// <summary>How many paragraphs were judged.</summary>
    public int Paragraphs { get; }

    /// <summary>One score for every label, in the order of <see cref="Heads.Labels"/>.</summary>
    public IReadOnlyList<LabelScore> Labels { get; }

    /// <summary>Rows the track that holds, columns the track that was given, both in the order of <see cref="Track.All"/>.</summary>
    public IReadOnlyList<IReadOnlyList<int>> TrackConfusion { get; }

    /// <summary>The share of paragraphs with the right track.</summary>
    public Measured TrackAccuracy { get; }

    /// <summary>The mean F1 of the tracks that occur.</summary>
    public Measured TrackMacroF1 { get; }

    /// <summary>The mean F1 of the tactics that occur.</summary>
    public Measured TacticMacroF1 { get; }

    /// <summary>The mean F1 of the techniques that occur.</summary>
    public Measured TechniqueMacroF1 { get; }

    /// <summary>The share of paragraphs that are not told as uncertain.</summary>
    public double CertainShare { get; }

    /// <summary>The share of those with the right track.</summary>
    public double CertainAccuracy { get; }

    /// <summary>Expected calibration error of the track's probability, in ten bins of equal width, 0 to 1.</summary>
    public double TrackCalibrationError { get; }

    /// <summary>What the error is made of: the bins that hold a paragraph, in ascending order.</summary>
    public IReadOnlyList<ReliabilityBin> TrackReliability { get; }

    /// <summary>Scores of parts of the paragraphs: by length, capitals, era, pairs, hard negatives and source.</summary>
    public IReadOnlyList<EvaluationSlice> Slices { get; }

    /// <summary>Tags a corpus and compares.</summary>
    public static EvaluationReport Of(DiplomacyTagger tagger, LabelledCorpus corpus, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tagger);
        ArgumentNullException.ThrowIfNull(corpus);
        var parameters = tagger.Parameters.ToArray();
        var judged = new JudgedParagraph[corpus.Paragraphs.Count];
        Parallel.For(0, judged.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            var probabilities = new float[Heads.Count];
            tagger.Score(corpus.Paragraphs[i].Text, probabilities);
            judged[i] = JudgedParagraph.Of(corpus.Paragraphs[i], probabilities, parameters);
        });
        return new EvaluationReport([.. judged], tagger.Model.UncertainBelow, tagger.Model.Seed);
    }

    internal static EvaluationReport Of(
        IReadOnlyList<LabelledParagraph> paragraphs, float[][] probabilities, HeadParameters[] parameters, float uncertainBelow, int seed) =>
        new([.. paragraphs.Select((p, i) => JudgedParagraph.Of(p, probabilities[i], parameters))], uncertainBelow, seed);

    /// <summary>Writes the report as one JSON object.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="baselines">What simpler means reach on the same paragraphs; none are written where it is null.</param>
    public void WriteJson(Utf8JsonWriter json, IReadOnlyList<BaselineScore>? baselines = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteNumber("paragraphs", Paragraphs);
        Write("trackAccuracy", TrackAccuracy);
        Write("trackMacroF1", TrackMacroF1);
        Write("tacticMacroF1", TacticMacroF1);
        Write("techniqueMacroF1", TechniqueMacroF1);
        WriteRounded("certainShare", CertainShare);
        WriteRounded("certainAccuracy", CertainAccuracy);
        WriteRounded("trackCalibrationError", TrackCalibrationError);
        WriteArray("labels", Labels, label =>
        {
            json.WriteString("label", label.Label);
            WriteRounded("precision", label.Precision);
            WriteRounded("recall", label.Recall);
            WriteRounded("f1", label.F1);
            json.WriteNumber("support", label.Support);
        });
        WriteArray("trackReliability", TrackReliability, bin =>
        {
            WriteRounded("from", bin.From);
            WriteRounded("to", bin.To);
            json.WriteNumber("paragraphs", bin.Paragraphs);
            WriteRounded("meanProbability", bin.MeanProbability);
            WriteRounded("right", bin.Right);
        });
        WriteArray("slices", Slices, slice =>
        {
            json.WriteString("name", slice.Name);
            json.WriteNumber("paragraphs", slice.Paragraphs);
            WriteRounded("trackAccuracy", slice.TrackAccuracy);
            WriteRounded("trackMacroF1", slice.TrackMacroF1);
            WriteRounded("tacticMacroF1", slice.TacticMacroF1);
        });
        json.WriteStartObject("trackConfusion");
        for (var row = 0; row < TrackConfusion.Count; row++)
        {
            json.WriteStartObject(Track.All[row].Id);
            for (var column = 0; column < TrackConfusion.Count; column++) json.WriteNumber(Track.All[column].Id, TrackConfusion[row][column]);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (baselines is not null)
            WriteArray("baselines", baselines, baseline =>
            {
                json.WriteString("means", baseline.Means);
                Write("trackMacroF1", baseline.TrackMacroF1);
                Write("tacticMacroF1", baseline.TacticMacroF1);
            });
        json.WriteEndObject();

        void WriteArray<T>(string name, IReadOnlyList<T> items, Action<T> writeProperties)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                json.WriteStartObject();
                writeProperties(item);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        void Write(string name, Measured measured)
        {
            json.WriteStartObject(name);
            WriteRounded("value", measured.Value);
            WriteRounded("low", measured.Low);
            WriteRounded("high", measured.High);
            json.WriteEndObject();
        }

        void WriteRounded(string name, double value) => json.WriteNumber(name, Math.Round(value, 4));
    }

    private static LabelScore Score(IEnumerable<JudgedParagraph> judged, int head)
    {
        int hits = 0, given = 0, support = 0;
        foreach (var j in judged)
        {
            if (j.Gold[head] is not { } gold) continue;
            if (gold) support++;
            if (j.Given[head]) given++;
            if (gold && j.Given[head]) hits++;
        }

        return LabelScore.Of(Heads.Labels[head], hits, given, support);
    }

    private static double MacroF1(IReadOnlyList<JudgedParagraph> judged, int first, int count) =>
        Enumerable.Range(first, count).Select(h => Score(judged, h)).Where(s => s.Support > 0).Select(s => s.F1).DefaultIfEmpty(0).Average();

    private static double Accuracy(IReadOnlyList<JudgedParagraph> judged) =>
        judged.Count == 0 ? 0 : (double)judged.Count(j => j.GoldTrack == j.GivenTrack) / judged.Count;

    private static Measured Interval(IReadOnlyList<JudgedParagraph> judged, Func<IReadOnlyList<JudgedParagraph>, double> figure, int seed)
    {
        if (judged.Count == 0) return new Measured(0, 0, 0);
        var random = new Random(seed);
        var sample = new JudgedParagraph[judged.Count];
        var values = new double[Bootstraps];
        for (var b = 0; b < Bootstraps; b++)
        {
            for (var i = 0; i < sample.Length; i++) sample[i] = judged[random.Next(judged.Count)];
            values[b] = figure(sample);
        }

        Array.Sort(values);
        return new Measured(figure(judged), values[Bootstraps / 40], values[^(1 + (Bootstraps / 40))]);
    }

    private static int[][] Confusion(IEnumerable<JudgedParagraph> judged)
    {
        var confusion = Track.All.Select(_ => new int[Track.All.Count]).ToArray();
        foreach (var j in judged) confusion[j.GoldTrack][j.GivenTrack]++;
        return confusion;
    }

    private static List<ReliabilityBin> Reliability(List<JudgedParagraph> judged) =>
    [
        .. judged.GroupBy(j => Math.Min((int)(j.Confidence * CalibrationBins), CalibrationBins - 1)).OrderBy(b => b.Key).Select(b => new ReliabilityBin(
            (double)b.Key / CalibrationBins, (b.Key + 1.0) / CalibrationBins, b.Count(), b.Average(j => j.Confidence), Accuracy([.. b]))),
    ];

    private static List<EvaluationSlice> SlicesOf(List<JudgedParagraph> judged) =>
    [
        .. judged.SelectMany(j => Evaluation.Slices.Of(j.Paragraph).Select(name => (Name: name, Judged: j)))
            .GroupBy(x => x.Name, x => x.Judged, StringComparer.Ordinal)
            .OrderBy(g => g.Key.StartsWith(Evaluation.Slices.SourcePrefix, StringComparison.Ordinal)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, Judged: g.ToList()))
            .Select(g => new EvaluationSlice(
                g.Key, g.Judged.Count, Accuracy([.. g.Judged.Where(j => j.GoldTrack >= 0)]), MacroF1(g.Judged, 0, Track.All.Count), MacroF1(g.Judged, Track.All.Count, Tactic.All.Count))),
    ];
}
