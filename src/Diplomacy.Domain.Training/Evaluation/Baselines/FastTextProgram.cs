using System.Diagnostics;
using Diplomacy.Domain.Training.Fitting;

namespace Diplomacy.Domain.Training.Evaluation.Baselines;

/// <summary>The program fastText, where the search path has it. The benchmarks compile this file too.</summary>
internal static class FastTextProgram
{
    public const string LabelPrefix = "__label__";

    private const string Name = "fasttext";

    public static bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, Name)));

    /// <summary>A text as fastText's files want it: in small letters, on one line.</summary>
    public static string OneLine(string text) => string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string CreateFolder() => Directory.CreateTempSubdirectory(Name).FullName;

    /// <summary>Runs the program in a folder and says what it printed.</summary>
    /// <exception cref="TrainingException">The program failed.</exception>
    public static string Run(string folder, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Name, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new TrainingException($"{Name} {arguments} ended with status {process.ExitCode}.");
    }
}
