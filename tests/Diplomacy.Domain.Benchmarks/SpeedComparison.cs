using System.Globalization;
using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tagging.Model;
using Diplomacy.Domain.Training.Evaluation.Baselines;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>
/// Ours and the peers in turns, many short rounds in one process, so that slow and fast moments of the machine fall on all alike:
/// <c>-- speed</c>. A ratio is the median over the rounds of the ratio within a round.
/// </summary>
internal static class SpeedComparison
{
    private const int Rounds = 41;
    private const int WarmUpRounds = 12;
    private const int Repeats = 8;

    public static void Run()
    {
        var texts = BenchmarkParagraphs.Take();
        var peer = PredictionEnginePeer.Train();
        var tagger = DiplomacyTagger.Default;
        var probabilities = new float[Heads.Count];
        using var fastText = FastTextProgram.IsInstalled ? FastTextPeer.Train(texts) : null;
        var means = new List<(string Name, Func<double> Microseconds)>
        {
            ("ML.NET PredictionEngine, FeaturizeText, track only", Timed(1, t => peer.Predict(new PredictionEnginePeer.Input { Text = t }))),
            ("Tag: labels, mentions, level, form, language", Timed(Repeats, t => tagger.Tag(t))),
            ("Tag, labels only", Timed(Repeats, t => tagger.Tag(t, TagOptions.LabelsOnly))),
            ("Score", Timed(Repeats, t => tagger.Score(t, probabilities))),
            ("bound: cut into words and hash each once", Timed(Repeats, t => WordHashBound.Run(t))),
        };
        if (fastText is not null) means.Add(("fastText predict, words 1-2, track only", fastText.MicrosecondsPerParagraph));
        else Console.Error.WriteLine("fastText is not installed (apt-get install fasttext); left out.");

        var rounds = new List<double[]>();
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            var times = means.Select(m => m.Microseconds()).ToArray();
            if (round >= 0) rounds.Add(times);
            else if (round == -1) Thread.Sleep(500);
        }

        Console.WriteLine("| means | µs a paragraph | of PredictionEngine | Tag is faster by |");
        Console.WriteLine("| --- | --- | --- | --- |");
        for (var i = 0; i < means.Count; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {means[i].Name} | {Measuring.Median(rounds.Select(r => r[i])):0.0} | {Measuring.Median(rounds.Select(r => r[i] / r[0])):0.000} | {Measuring.Median(rounds.Select(r => r[i] / r[1])):0.0} |"));

        Func<double> Timed(int repeats, Action<string> one) => () => Measuring.Time(() =>
        {
            for (var i = 0; i < repeats; i++)
                foreach (var text in texts) one(text);
        }).TotalMicroseconds / (repeats * texts.Length);
    }
}
