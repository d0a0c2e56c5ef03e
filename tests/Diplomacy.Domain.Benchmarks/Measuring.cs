using System.Diagnostics;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>What the comparisons that take turns have in common.</summary>
internal static class Measuring
{
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    public static TimeSpan Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Runs a program to its end and says what it printed.</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static string Run(string program, IEnumerable<string> arguments, string folder = "")
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}");
    }
}
