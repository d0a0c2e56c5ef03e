using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;

namespace Diplomacy.Domain.Tool.Tests.Packages;

[Collection(PackageCollection.Name)]
public sealed class PackageTests(PackedPackages packages)
{
    [Fact]
    public void EveryPackageTellsWhatItIs()
    {
        foreach (var id in PackedPackages.Ids)
        {
            using var package = ZipFile.OpenRead(packages.PathOf(id));
            var metadata = Nuspec(package);
            string Text(string name) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value ?? "";
            Text("license").Should().Be("MIT", id);
            Text("readme").Should().Be("README.md", id);
            Text("description").Should().NotBeNullOrWhiteSpace(id);
            Text("tags").Should().Contain("diplomacy", id);
            using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
            readme.ReadToEnd().Length.Should().BeGreaterThan(300, id);
            if (id != "Diplomacy.Domain.Tool") File.Exists(Path.ChangeExtension(packages.PathOf(id), ".snupkg")).Should().BeTrue(id);
        }
    }

    [Fact]
    public void NonePutsRoslynAnalyzersOrGeneratorsOnItsUsers()
    {
        foreach (var id in PackedPackages.Ids)
        {
            using var package = ZipFile.OpenRead(packages.PathOf(id));
            package.Entries.Should().NotContain(e => e.FullName.StartsWith("analyzers/"), id);
            package.Entries.Should().NotContain(e => e.Name.StartsWith("Microsoft.CodeAnalysis"), id);
        }

        Shell.Run(packages.Consumer, "dotnet", "restore", "--nologo");
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(packages.Consumer, "obj", "project.assets.json")));
        var closure = assets.RootElement.GetProperty("libraries").EnumerateObject().Select(l => l.Name).ToList();
        closure.Should().Contain(l => l.StartsWith("Diplomacy.Domain.Tagging/")).And.Contain(l => l.StartsWith("Microsoft.ML/"));
        closure.Should().NotContain(l => l.StartsWith("Microsoft.CodeAnalysis"));
    }

    [Fact]
    public void DependenciesPointDownOnly()
    {
        Dependencies("Diplomacy.Domain").Should().BeEmpty();
        Dependencies("Diplomacy.Domain.Tagging").Should().Equal("Diplomacy.Domain");
        Dependencies("Diplomacy.Domain.Training").Should().BeEquivalentTo("Diplomacy.Domain.Tagging", "CsvHelper", "Microsoft.ML", "System.Numerics.Tensors");
    }

    [Fact]
    public void TheTaggingPackageStaysSmall()
    {
        const int MegaByte = 1 << 20;
        new FileInfo(Repository.PathOf("models", "diplomacy.model")).Length.Should().BeLessThan(4 * MegaByte);
        (new FileInfo(packages.PathOf("Diplomacy.Domain.Tagging")).Length + new FileInfo(packages.PathOf("Diplomacy.Domain")).Length).Should().BeLessThan(5 * MegaByte);
    }

    [Fact]
    public void TheToolInstallsAndRuns()
    {
        using var folder = new TemporaryFolder();
        var config = Path.Combine(Path.GetDirectoryName(packages.Feed)!, "nuget.config");
        Shell.Run(folder.Path, "dotnet", "tool", "install", "Diplomacy.Domain.Tool", "--version", packages.Version, "--tool-path", folder.Path, "--configfile", config);
        Shell.Run(folder.Path, folder.File("diplomacy"), "tag", folder.Write("a.txt", "Iran recalled its ambassador from Paris."), "--format", "jsonl").Should().Contain("\"track\":\"track1\"");
    }

    /// <summary>Published as native code, warnings being errors, it tags as it does under the JIT.</summary>
    [Fact]
    public void TheTaggingPackageRunsAsNativeCode()
    {
        const string Text = "Russian President Vladimir Putin told the French foreign minister that four diplomats would be expelled unless the sanctions were lifted.";
        using var folder = new TemporaryFolder();
        folder.Write("native.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <PublishAot>true</PublishAot>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Diplomacy.Domain.Tagging" Version="{packages.Version}" />
              </ItemGroup>
            </Project>
            """);
        folder.Write("Program.cs", """
            using Diplomacy.Domain;
            using Diplomacy.Domain.Tagging;
            var result = DiplomacyTagger.Default.Tag(args[0], TagOptions.WithEvidence);
            Console.WriteLine($"{result} {result.Level} {result.Form} {string.Join(';', result.Mentions.Select(m => m.Id))} {result.Evidence.Count}");
            Catalogue.Validate();
            """);
        File.Copy(Path.Combine(Path.GetDirectoryName(packages.Feed)!, "nuget.config"), folder.File("nuget.config"));
        // Where clang is missing, gcc links as well.
        string[] linker = File.Exists("/usr/bin/clang") || !OperatingSystem.IsLinux() ? [] : ["-p:CppCompilerAndLinker=gcc"];
        Shell.Run(folder.Path, "dotnet", ["publish", "-c", "Release", "--use-current-runtime", "-o", folder.File("out"), .. linker]);

        var expected = Tagging.DiplomacyTagger.Default.Tag(Text, Tagging.TagOptions.WithEvidence);
        Shell.Run(folder.Path, folder.File("out/native"), Text).Trim().Should().Be(
            $"{expected} {expected.Level} {expected.Form} {string.Join(';', expected.Mentions.Select(m => m.Id))} {expected.Evidence.Count}");
        expected.Track.Should().Be(Track.One);
    }

    private List<string> Dependencies(string id)
    {
        using var package = ZipFile.OpenRead(packages.PathOf(id));
        return [.. Nuspec(package).Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value)];
    }

    private static XElement Nuspec(ZipArchive package)
    {
        using var nuspec = package.Entries.Single(e => e.FullName.EndsWith(".nuspec")).Open();
        return XDocument.Load(nuspec).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
    }
}
