using System.Runtime.CompilerServices;

namespace Diplomacy.Domain;

/// <summary>Finds the repository's files from a test.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot([CallerFilePath] string here = "")
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(here)! })
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "Diplomacy.Domain.sln"))) return folder.FullName;
        throw new InvalidOperationException("The repository's root was not found above " + AppContext.BaseDirectory);
    }
}
