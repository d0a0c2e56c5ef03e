using System.Globalization;
using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Training.Evaluation.Baselines;

/// <summary>fastText on words and pairs of words, every track and tactic against all others.</summary>
internal static class FastTextBaseline
{
    public static IReadOnlyList<Guess> Guess(IReadOnlyList<LabelledParagraph> known, IReadOnlyList<string> texts)
    {
        var folder = FastTextProgram.CreateFolder();
        try
        {
            File.WriteAllLines(Path.Combine(folder, "train.txt"), known.Where(p => p.Track is not null).Select(p => string.Concat((p.Tactics ?? []).Select(t => $"{FastTextProgram.LabelPrefix}{t} ").Prepend($"{FastTextProgram.LabelPrefix}{p.Track} ")) + FastTextProgram.OneLine(p.Text)));
            File.WriteAllLines(Path.Combine(folder, "test.txt"), texts.Select(FastTextProgram.OneLine));
            FastTextProgram.Run(folder, "supervised -input train.txt -output model -wordNgrams 2 -bucket 200000 -epoch 25 -lr 0.5 -loss ova -thread 1 -verbose 0");
            return [.. FastTextProgram.Run(folder, "predict-prob model.bin test.txt -1").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Guess Read(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var given = parts.Chunk(2).Select(c => (Label: c[0][FastTextProgram.LabelPrefix.Length..], P: double.Parse(c[1], CultureInfo.InvariantCulture))).ToList();
        return new Guess(
            Track.Parse(given.Where(g => Track.TryParse(g.Label, out _)).MaxBy(g => g.P).Label),
            [.. given.Where(g => g.P >= 0.5 && Tactic.TryParse(g.Label, out _)).Select(g => Tactic.Parse(g.Label))]);
    }
}
