using System.Globalization;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Fitting;
using Microsoft.ML;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>What simpler means reach on the same paragraphs and folds as the shipped model's cross-validation: <c>-- accuracy</c>.</summary>
internal static class AccuracyBaselines
{
    private const int Folds = 5;
    private const int Seed = 1;

    private static readonly (Tactic Tactic, string[] Words)[] Keywords =
    [
        (Tactic.Coercive, ["sanction", "ultimatum", "threat", "expel", "embargo", "deadline", "retaliat", "recalled its ambassador", "severed", "warned", "blockade", "suspended aid", "tariffs"]),
        (Tactic.Persuasive, ["urge", "called on", "appeal", "agree", "offer", "propos", "negotiat", "accord", "pact", "lift", "concession", "assur", "compromise"]),
        (Tactic.Mediation, ["mediat", "broker", "facilitat", "good offices", "shuttl", "go-between", "intermediar", "host talks", "hosted talks", "peace plan", "monitor the"]),
    ];

    private static readonly string[] Diplomacy =
    [
        "foreign minister", "foreign ministry", "ambassador", "embassy", "diplomat", "envoy", "treaty", "summit", "secretary of state", "united nations", "u.n.", "security council",
        "bilateral", "peace talks", "ceasefire", "cease-fire", "delegation", "european union", "state department", "relations with",
    ];

    private static readonly string[] Unofficial = ["former", "scholar", "professor", "institute", "clergy", "bishop", "students", "unofficial", "track ii", "track two", "think tank", "civil society", "ngo"];

    public static void Run()
    {
        var paragraphs = ShippedCorpus.Read().Paragraphs;
        var folds = GroupedFolds.Assign(paragraphs, Folds, Seed);
        Console.WriteLine("| means | track macro-F1 | tactic macro-F1 |");
        Console.WriteLine("| --- | --- | --- |");
        Tell("keyword list", paragraphs, [.. paragraphs.Select(p => ByKeywords(p.Text))]);
        Tell("ML.NET FeaturizeText, SdcaMaximumEntropy and SdcaLogisticRegression", paragraphs, ByFolds(paragraphs, folds, ByMachineLearningNet));
        if (FastTextPeer.IsInstalled) Tell("fastText, words 1-2, 25 epochs, one against all", paragraphs, ByFolds(paragraphs, folds, ByFastText));
        else Console.Error.WriteLine("fastText is not installed (apt-get install fasttext); left out.");
        Console.Error.WriteLine("The shipped model's figures on the same folds stand in models/MODEL_CARD.md.");
    }

    private static void Tell(string name, IReadOnlyList<LabelledParagraph> gold, Guess[] guesses)
    {
        var track = Track.All.Average(t => F1(gold.Select((p, i) => ((p.Also == guesses[i].Track ? p.Also : p.Track) == t, guesses[i].Track == t))));
        var tactic = Tactic.All.Average(t => F1(gold.Select((p, i) => (p.Tactics!.Contains(t), guesses[i].Track != Track.None && guesses[i].Tactics.Contains(t)))));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {track:0.000} | {tactic:0.000} |"));
    }

    private static double F1(IEnumerable<(bool Gold, bool Given)> pairs)
    {
        int hits = 0, gold = 0, given = 0;
        foreach (var p in pairs)
        {
            if (p.Gold) gold++;
            if (p.Given) given++;
            if (p.Gold && p.Given) hits++;
        }

        return gold + given == 0 ? 0 : 2.0 * hits / (gold + given);
    }

    private static Guess ByKeywords(string text)
    {
        bool Any(string[] words) => words.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
        var tactics = Keywords.Where(k => Any(k.Words)).Select(k => k.Tactic).ToList();
        var isOfficial = Any(Diplomacy);
        var track = isOfficial ? Any(Unofficial) ? Track.OneAndAHalf : Track.One : tactics.Count > 0 && Any(Unofficial) ? Track.Two : Track.None;
        return new Guess(track, tactics);
    }

    private static Guess[] ByFolds(IReadOnlyList<LabelledParagraph> paragraphs, int[] folds, Func<List<LabelledParagraph>, List<LabelledParagraph>, List<Guess>> guess)
    {
        var guesses = new Guess[paragraphs.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var outside = Enumerable.Range(0, folds.Length).Where(i => folds[i] == fold).ToList();
            var given = guess([.. paragraphs.Where((_, i) => folds[i] != fold)], [.. outside.Select(i => paragraphs[i])]);
            for (var i = 0; i < outside.Count; i++) guesses[outside[i]] = given[i];
        }

        return guesses;
    }

    private static List<Guess> ByMachineLearningNet(List<LabelledParagraph> inside, List<LabelledParagraph> outside)
    {
        var ml = new MLContext(Seed);
        var track = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Row.Track))
            .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Row.Text)))
            .AppendCacheCheckpoint(ml)
            .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
            .Append(ml.Transforms.Conversion.MapKeyToValue(nameof(TrackAnswer.PredictedTrack), "PredictedLabel"));
        var tracks = Answers<TrackAnswer>(track, [.. inside.Select(p => new Row(p, null))]).Select(a => Track.Parse(a.PredictedTrack!)).ToList();
        var tactics = Tactic.All.Select(t => Answers<TacticAnswer>(
            ml.Transforms.Text.FeaturizeText("Features", nameof(Row.Text)).AppendCacheCheckpoint(ml).Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Row.HasTactic))),
            [.. inside.Select(p => new Row(p, t))]).Select(a => a.PredictedLabel).ToList()).ToList();
        return [.. tracks.Select((t, i) => new Guess(t, [.. Tactic.All.Where((_, k) => tactics[k][i])]))];

        List<T> Answers<T>(IEstimator<ITransformer> pipeline, List<Row> rows) where T : class, new()
        {
            var model = pipeline.Fit(ml.Data.LoadFromEnumerable(rows));
            return [.. ml.Data.CreateEnumerable<T>(model.Transform(ml.Data.LoadFromEnumerable(outside.Select(p => new Row(p, null)))), reuseRowObject: false, ignoreMissingColumns: true)];
        }
    }

    private static List<Guess> ByFastText(List<LabelledParagraph> inside, List<LabelledParagraph> outside)
    {
        var folder = Directory.CreateTempSubdirectory("fasttext").FullName;
        try
        {
            File.WriteAllLines(Path.Combine(folder, "train.txt"), inside.Select(p => string.Concat(p.Tactics!.Select(t => $"__label__{t} ").Prepend($"__label__{p.Track} ")) + FastTextPeer.OneLine(p.Text)));
            File.WriteAllLines(Path.Combine(folder, "test.txt"), outside.Select(p => FastTextPeer.OneLine(p.Text)));
            FastTextPeer.Run(folder, "supervised -input train.txt -output model -wordNgrams 2 -epoch 25 -lr 0.5 -loss ova -thread 1 -verbose 0");
            return [.. FastTextPeer.Run(folder, "predict-prob model.bin test.txt -1").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        static Guess Read(string line)
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var given = parts.Chunk(2).Select(c => (Label: c[0]["__label__".Length..], P: double.Parse(c[1], CultureInfo.InvariantCulture))).ToList();
            return new Guess(
                Track.Parse(given.Where(g => Track.TryParse(g.Label, out _)).MaxBy(g => g.P).Label),
                [.. given.Where(g => g.P >= 0.5 && Tactic.TryParse(g.Label, out _)).Select(g => Tactic.Parse(g.Label))]);
        }
    }

    private sealed record Guess(Track Track, IReadOnlyList<Tactic> Tactics);

    private sealed class Row(LabelledParagraph p, Tactic? tactic)
    {
        public string Text { get; set; } = p.Text;

        public string Track { get; set; } = p.Track!.Id;

        public bool HasTactic { get; set; } = tactic is not null && p.Tactics!.Contains(tactic);
    }

    private sealed class TrackAnswer
    {
        public string? PredictedTrack { get; set; }
    }

    private sealed class TacticAnswer
    {
        public bool PredictedLabel { get; set; }
    }
}
