using System.Globalization;
using Diplomacy.Domain.Tagging.Model;
using Diplomacy.Domain.Training.Evaluation.Baselines;

namespace Diplomacy.Domain.Training.Evaluation;

/// <summary>Writes what a model is, what it was made from and how well it does, as Markdown.</summary>
public static class ModelCard
{
    /// <summary>Writes the card of a model.</summary>
    /// <param name="writer">Takes the Markdown.</param>
    /// <param name="model">The model.</param>
    /// <param name="report">Its cross-validated scores.</param>
    /// <param name="folds">How many folds they come from.</param>
    /// <param name="baselines">What simpler means reach on the same folds; left out where it is null.</param>
    public static void Write(TextWriter writer, CompactModel model, EvaluationReport report, int folds, IReadOnlyList<BaselineScore>? baselines = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(report);
        var m = model.Manifest;
        Line($"# Model card: {m.Name}");
        Line("");
        Line("Written by `diplomacy train --report`; do not edit. The same figures stand in `scores.json`.");
        Line("");
        Line("A linear model with one head for every label of the codebook: four tracks, three tactics, eleven techniques. It reads one English");
        Line("news paragraph at a time and knows nothing that the paragraph does not say. Its labels are suggestions for a reader, not findings.");
        Line("");
        Line("| | |");
        Line("| --- | --- |");
        Line($"| paragraphs learnt from | {m.Paragraphs} |");
        Line($"| corpus, SHA-256 | `{m.CorpusHash}` |");
        Line($"| lexicon, SHA-256 | `{m.LexiconHash}` |");
        Line($"| featurizer, trainer | version {m.FeaturizerVersion}, Microsoft.ML {m.TrainerVersion} |");
        Line($"| seed, folds | {m.Seed}, {folds} |");
        Line($"| features known | {model.Table.Count} in {model.Table.Capacity} places |");
        Line("");
        Line("## Cross-validated scores");
        Line("");
        Line("Every paragraph was judged by heads that had seen neither its writer's stream nor its pair or series. In brackets: 95% intervals of a");
        Line("bootstrap over paragraphs. All paragraphs were written for the purpose; on real news the figures are lower (see below).");
        Line("");
        Line($"- track: accuracy {Interval(report.TrackAccuracy)}, macro-F1 {Interval(report.TrackMacroF1)}");
        Line($"- tactics: macro-F1 {Interval(report.TacticMacroF1)}");
        Line($"- techniques: macro-F1 {Interval(report.TechniqueMacroF1)}");
        Line($"- told as certain: {Number(report.CertainShare)} of the paragraphs; {Number(report.CertainAccuracy)} of these have the right track");
        Line($"- expected calibration error of the track's probability: {Number(report.TrackCalibrationError)}");
        Line("");
        Line("| label | precision | recall | F1 | paragraphs |");
        Line("| --- | --- | --- | --- | --- |");
        foreach (var l in report.Labels) Line($"| {l.Label} | {Number(l.Precision)} | {Number(l.Recall)} | {Number(l.F1)} | {l.Support} |");
        Line("");
        if (baselines is not null)
        {
            Line("Simpler means on the same paragraphs and folds, with thresholds of 0.5:");
            Line("");
            Line("| means | track macro-F1 | tactic macro-F1 |");
            Line("| --- | --- | --- |");
            foreach (var b in baselines) Line($"| {b.Means} | {Interval(b.TrackMacroF1)} | {Interval(b.TacticMacroF1)} |");
            Line($"| this model | {Interval(report.TrackMacroF1)} | {Interval(report.TacticMacroF1)} |");
            Line("");
        }

        Line("Tracks, rows what holds, columns what was given:");
        Line("");
        Line("| | " + string.Join(" | ", Track.All) + " |");
        Line("| --- |" + string.Concat(Track.All.Select(_ => " --- |")));
        foreach (var track in Track.All) Line($"| {track} | {string.Join(" | ", report.TrackConfusion[track.Index])} |");
        Line("");
        Line("| part | paragraphs | track accuracy | track macro-F1 | tactic macro-F1 |");
        Line("| --- | --- | --- | --- | --- |");
        foreach (var s in report.Slices) Line($"| {s.Name} | {s.Paragraphs} | {Number(s.TrackAccuracy)} | {Number(s.TrackMacroF1)} | {Number(s.TacticMacroF1)} |");
        Line("");
        Line("Probability given to the track, and how often that track was right:");
        Line("");
        Line("| probability | paragraphs | mean probability | right |");
        Line("| --- | --- | --- | --- |");
        foreach (var b in report.TrackReliability) Line($"| {Number(b.From)} to {Number(b.To)} | {b.Paragraphs} | {Number(b.MeanProbability)} | {Number(b.Right)} |");
        Line("");
        Line("## Known weaknesses");
        Line("");
        Line("- Real news is vaguer than paragraphs written to be labelled: expect fewer right tactics than the table says, most of all where persuasion");
        Line("  or pressure is told in passing (\"Both capitals said the matter would be raised again\") or a sanction is only the background.");
        Line("- Domestic politics in diplomatic words (\"The president gave the governors until Friday\") is at times taken for Track 1, and dealings between");
        Line("  governments and armed groups told without names of states for none.");
        Line("- Track 1.5 and Track 2 are told apart by who takes part; where a paragraph names people without their office, the tagger cannot know.");
        Line("- A third party that is merely mentioned beside talks (\"Egypt, which borders both, said nothing\") can look like a mediator.");
        Line("- English only; other languages are told as such. Sarcasm, satire and fiction are read as news.");

        void Line(string text) => writer.Write(text + "\n");
    }

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Interval(Measured m) => $"{Number(m.Value)} [{Number(m.Low)}, {Number(m.High)}]";
}
