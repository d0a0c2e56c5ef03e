using System.Globalization;
using System.Text.Json;
using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>
/// The program <c>diplomacy tag</c>, from JSON Lines to JSON Lines, beside the library on texts in memory, in turns, both on all
/// cores: <c>-- tool</c>. The program's start is part of its time.
/// </summary>
internal static class ToolComparison
{
    private const int Rounds = 7;

    private static readonly int[] Copies = [8, 32];

    public static void Run()
    {
        var project = Repository.PathOf("src", "Diplomacy.Domain.Tool");
        Measuring.Run("dotnet", ["build", "-c", "Release", project]);
        var tool = Path.Combine(project, "bin", "Release", "net10.0", "diplomacy.dll");
        var folder = Directory.CreateTempSubdirectory("tool").FullName;
        try
        {
            Console.WriteLine("| paragraphs | the tool, s | the library, s | the tool's pace of the library's |");
            Console.WriteLine("| --- | --- | --- | --- |");
            var seconds = Copies.Select(copies => Compare(tool, Path.Combine(folder, "archive.jsonl"), [.. Enumerable.Repeat(ShippedCorpus.Read().Paragraphs, copies).SelectMany(p => p)])).ToList();
            Write("the difference: without the start", seconds[1].Tool - seconds[0].Tool, seconds[1].Library - seconds[0].Library);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (double Tool, double Library) Compare(string tool, string archive, List<LabelledParagraph> paragraphs)
    {
        File.WriteAllLines(archive, paragraphs.Select(p => JsonSerializer.Serialize(new { id = p.Id, text = p.Text })));
        List<string> texts = [.. paragraphs.Select(p => p.Text)];
        var rounds = new List<(double Tool, double Library)>();
        for (var round = -1; round < Rounds; round++)
        {
            var ofTool = Measuring.Time(() => Measuring.Run("sh", ["-c", $"dotnet '{tool}' tag '{archive}' --format jsonl > '{archive}.tags' 2> /dev/null"]));
            var ofLibrary = Measuring.Time(() => DiplomacyTagger.Default.TagMany(texts).Sum(r => r.Tactics.Count));
            if (round >= 0) rounds.Add((ofTool.TotalSeconds, ofLibrary.TotalSeconds));
        }

        var (ofTools, ofLibraries) = (Measuring.Median(rounds.Select(r => r.Tool)), Measuring.Median(rounds.Select(r => r.Library)));
        Write(texts.Count.ToString("N0", CultureInfo.InvariantCulture), ofTools, ofLibraries);
        return (ofTools, ofLibraries);
    }

    private static void Write(string paragraphs, double tool, double library) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {paragraphs} | {tool:0.0} | {library:0.0} | {library / tool:0.00} |"));
}
