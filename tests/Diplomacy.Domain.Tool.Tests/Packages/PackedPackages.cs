namespace Diplomacy.Domain.Tool.Tests.Packages;

/// <summary>The four packages, packed once into a folder, and a place to build projects that use them.</summary>
public sealed class PackedPackages : IDisposable
{
    public static readonly string[] Ids = ["Diplomacy.Domain", "Diplomacy.Domain.Tagging", "Diplomacy.Domain.Training", "Diplomacy.Domain.Tool"];

    private readonly TemporaryFolder _folder = new();

    public PackedPackages()
    {
        Version = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}";
        Feed = Directory.CreateDirectory(_folder.File("feed")).FullName;
        Shell.Run(Repository.Root, "dotnet", "pack", "Diplomacy.Domain.sln", "-c", "Release", "-o", Feed, "--nologo", $"-p:Version={Version}");
        _folder.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        Consumer = Directory.CreateDirectory(_folder.File("consumer")).FullName;
        File.WriteAllText(Path.Combine(Consumer, "consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Diplomacy.Domain.Training" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
    }

    public string Version { get; }

    /// <summary>The folder that holds the packages.</summary>
    public string Feed { get; }

    /// <summary>A console project outside the repository that references them.</summary>
    public string Consumer { get; }

    public string PathOf(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    public void Dispose()
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var id in Ids)
        {
            var cached = Path.Combine(cache, id.ToLowerInvariant(), Version);
            if (Directory.Exists(cached)) Directory.Delete(cached, recursive: true);
        }

        _folder.Dispose();
    }
}
