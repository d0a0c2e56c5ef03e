using System.Text.Json;
using System.Text.RegularExpressions;
using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Tool.Tests.Packages;

/// <summary>Every code block of every README does what it says.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class ReadmeTests(PackedPackages packages)
{
    public static TheoryData<string> Readmes =>
    [
        "README.md",
        "src/Diplomacy.Domain/README.md",
        "src/Diplomacy.Domain.Tagging/README.md",
        "src/Diplomacy.Domain.Training/README.md",
        "src/Diplomacy.Domain.Tool/README.md",
        "training-data/README.md",
    ];

    [Theory]
    [MemberData(nameof(Readmes))]
    public void CodeCompilesRunsAndPrintsWhatItSays(string readme)
    {
        foreach (var (language, code) in MarkdownCode.Read(Repository.PathOf(readme)).Where(b => b.Language == "csharp"))
        {
            language.Should().Be("csharp");
            WriteData(packages.Consumer);
            File.WriteAllText(Path.Combine(packages.Consumer, "Program.cs"), code);
            var output = Shell.Run(packages.Consumer, "dotnet", "run", "-c", "Release");
            foreach (Match expected in PrintedComment().Matches(code))
                output.Split('\n').Select(l => l.Trim()).Should().Contain(expected.Groups[1].Value.Trim(), $"{readme} says so of:\n{code}");
        }
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void CommandsWork(string readme)
    {
        foreach (var (_, code) in MarkdownCode.Read(Repository.PathOf(readme)).Where(b => b.Language == "sh"))
        {
            foreach (Match package in InstalledPackage().Matches(code)) PackedPackages.Ids.Should().Contain(package.Groups[1].Value);
            var commands = code.Split('\n').Where(l => !InstalledPackage().IsMatch(l) && !l.StartsWith("dotnet test") && l.Length > 0).ToList();
            if (commands.Count == 0) continue;
            using var folder = new TemporaryFolder();
            WriteData(folder.Path);
            var inRepository = commands.Exists(c => c.Contains("src/"));
            var tool = Path.Combine(AppContext.BaseDirectory, "diplomacy.dll");
            var script = $"set -e\ndiplomacy() {{ dotnet '{tool}' \"$@\"; }}\n" + string.Join('\n', commands);
            Shell.Run(inRepository ? Repository.Root : folder.Path, "bash", "-c", script);
        }
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void ExamplesOfDataAreGoodData(string readme)
    {
        foreach (var (_, code) in MarkdownCode.Read(Repository.PathOf(readme)).Where(b => b.Language == "json"))
        {
            using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(code));
            CorpusReader.Read(stream, readme).Problems.Should().BeEmpty();
        }
    }

    [Fact]
    public void TheTestCommandIsTheOneThatCiRuns()
    {
        MarkdownCode.Read(Repository.PathOf("README.md")).Should().Contain(b => b.Code == "dotnet test Diplomacy.Domain.sln\n");
        File.ReadAllText(Repository.PathOf(".ci", "run")).Should().Contain("'^dotnet test ' README.md");
    }

    /// <summary>The files that the examples speak of.</summary>
    private static void WriteData(string folder)
    {
        File.Copy(Repository.PathOf("src", "Diplomacy.Domain.Tool", "Samples", "article.txt"), Path.Combine(folder, "article.txt"), overwrite: true);
        var paragraphs = ShippedCorpus.Read().Paragraphs;
        WriteLines("archive.jsonl", paragraphs.Take(20).Select(p => new { id = p.Id, text = p.Text }));
        WriteLines("mine.jsonl", paragraphs.Where((_, i) => i % 50 == 0).Select((p, i) => Labelled(p, $"mine-{i}")));
        File.WriteAllText(Path.Combine(folder, "export.csv"), "text,track,tactics\n\"Talks opened, they said.\",track1,-\n");
        WriteLines("held-out.jsonl", paragraphs.Where((_, i) => i % 50 == 1).Select((p, i) => Labelled(p, $"held-out-{i}")));

        void WriteLines(string name, IEnumerable<object> rows) =>
            File.WriteAllLines(Path.Combine(folder, name), rows.Select(r => JsonSerializer.Serialize(r)));

        object Labelled(LabelledParagraph p, string id) => new
        {
            id,
            text = p.Text,
            track = p.Track!.Id,
            tactics = p.Tactics!.Select(t => t.Id),
            techniques = p.Techniques!.Select(t => t.Id),
        };
    }

    [GeneratedRegex(@"Console\.WriteLine\(.*\); *// (\S.*)$", RegexOptions.Multiline)]
    private static partial Regex PrintedComment();

    [GeneratedRegex(@"^dotnet (?:add package|tool install(?: --global)?) (\S+)$", RegexOptions.Multiline)]
    private static partial Regex InstalledPackage();
}
