using System.Globalization;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>
/// From the start of a process to the first answer, against a process that only says something: <c>-- cold</c>; with a native build
/// of the same few lines beside it: <c>-- cold native</c>.
/// </summary>
internal static class ColdStart
{
    private const int Runs = 25;

    private static readonly string[] Tasks = ["nothing", "labels", "mentions"];


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
        var nothing = Measuring.Median(times["nothing"]);
        foreach (var task in Tasks)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {task} | {Measuring.Median(times[task]):0} | {Measuring.Median(times[task]) - nothing:0} |"));
    }

    private static double Time(string program, IEnumerable<string> arguments) => Measuring.Time(() => Measuring.Run(program, arguments)).TotalMilliseconds;

    private static string Publish(string folder)
    {
        var tagging = Repository.PathOf("src", "Diplomacy.Domain.Tagging", "Diplomacy.Domain.Tagging.csproj");
        File.Copy(Repository.PathOf("tests", "Diplomacy.Domain.Benchmarks", "FirstAnswer.cs"), Path.Combine(folder, "FirstAnswer.cs"));
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "Diplomacy.Domain.Benchmarks.FirstAnswer.Give(args[0]);");
        File.WriteAllText(Path.Combine(folder, "Cold.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><PublishAot>true</PublishAot><CppCompilerAndLinker>gcc</CppCompilerAndLinker></PropertyGroup>
              <ItemGroup><ProjectReference Include="{tagging}" /></ItemGroup>
            </Project>
            """);
        Measuring.Run("dotnet", ["publish", "-c", "Release", "-o", "out"], folder);
        return Path.Combine(folder, "out", "Cold");
    }
}
