using System.Diagnostics;
using System.Globalization;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Fitting;

namespace Diplomacy.Domain.Training.Evaluation.Baselines;

/// <summary>The program fastText, where the search path has it.</summary>
internal static class FastTextBaseline
{
    private const string Program = "fasttext";
    private const string LabelPrefix = "__label__";

    public static bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, Program)));

    public static IReadOnlyList<Guess> Guess(IReadOnlyList<LabelledParagraph> known, IReadOnlyList<string> texts)
    {
        var folder = Directory.CreateTempSubdirectory(Program).FullName;
        try
        {
            File.WriteAllLines(Path.Combine(folder, "train.txt"), known.Where(p => p.Track is not null).Select(p => string.Concat((p.Tactics ?? []).Select(t => $"{LabelPrefix}{t} ").Prepend($"{LabelPrefix}{p.Track} ")) + OneLine(p.Text)));
            File.WriteAllLines(Path.Combine(folder, "test.txt"), texts.Select(OneLine));
            Run(folder, "supervised -input train.txt -output model -wordNgrams 2 -bucket 200000 -epoch 25 -lr 0.5 -loss ova -thread 1 -verbose 0");
            return [.. Run(folder, "predict-prob model.bin test.txt -1").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Guess Read(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var given = parts.Chunk(2).Select(c => (Label: c[0][LabelPrefix.Length..], P: double.Parse(c[1], CultureInfo.InvariantCulture))).ToList();
        return new Guess(
            Track.Parse(given.Where(g => Track.TryParse(g.Label, out _)).MaxBy(g => g.P).Label),
            [.. given.Where(g => g.P >= 0.5 && Tactic.TryParse(g.Label, out _)).Select(g => Tactic.Parse(g.Label))]);
    }

    private static string Run(string folder, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new TrainingException($"{Program} {arguments} ended with status {process.ExitCode}.");
    }
}
