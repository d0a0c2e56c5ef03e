using System.Diagnostics;
using System.Globalization;
using Diplomacy.Domain.Tagging;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>
/// From the start of a process to the first answer, against a process that only says something: <c>-- cold</c>; with a native build
/// of the same few lines beside it: <c>-- cold native</c>.
/// </summary>
internal static class ColdStart
{
    private const int Runs = 25;

    private static readonly string[] Tasks = ["nothing", "labels", "mentions"];

    /// <summary>The same lines as <see cref="Child"/>, for the native program.</summary>
    private const string Program = """
        using Diplomacy.Domain.Tagging;
        const string Text = "Norway offered to host talks between the two sides.";
        System.Console.WriteLine(args[0] switch
        {
            "labels" => DiplomacyTagger.Default.Tag(Text, TagOptions.LabelsOnly).Track.Id,
            "mentions" => DiplomacyTagger.Default.Tag(Text).Mentions[0].Id,
            _ => "nothing",
        });
        """;

    public static void Child(string task)
    {
        const string Text = "Norway offered to host talks between the two sides.";
        Console.WriteLine(task switch
        {
            "labels" => DiplomacyTagger.Default.Tag(Text, TagOptions.LabelsOnly).Track.Id,
            "mentions" => DiplomacyTagger.Default.Tag(Text).Mentions[0].Id,
            _ => "nothing",
        });
    }

    public static void Run(bool native)
    {
        Console.WriteLine("| program | task | median ms | more than nothing, ms |");
        Console.WriteLine("| --- | --- | --- | --- |");
        Measure("JIT", Environment.ProcessPath!, "cold-child");
        if (!native) return;
        var folder = Directory.CreateTempSubdirectory("cold").FullName;
        try
        {
            Measure("native", Publish(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(string name, string program, params string[] prefix)
    {
        var times = Tasks.ToDictionary(t => t, _ => new List<double>());
        for (var run = 0; run < Runs; run++)
            foreach (var task in Tasks) times[task].Add(Time(program, [.. prefix, task]));
        var nothing = Median(times["nothing"]);
        foreach (var task in Tasks)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {task} | {Median(times[task]):0} | {Median(times[task]) - nothing:0} |"));
    }

    private static double Time(string program, string[] args)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    private static string Publish(string folder)
    {
        var tagging = Repository.PathOf("src", "Diplomacy.Domain.Tagging", "Diplomacy.Domain.Tagging.csproj");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program);
        File.WriteAllText(Path.Combine(folder, "Cold.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><PublishAot>true</PublishAot><CppCompilerAndLinker>gcc</CppCompilerAndLinker></PropertyGroup>
              <ItemGroup><ProjectReference Include="{tagging}" /></ItemGroup>
            </Project>
            """);
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["publish", "-c", "Release", "-o", "out"]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Path.Combine(folder, "out", "Cold") : throw new InvalidOperationException("The native build failed:\n" + said);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
