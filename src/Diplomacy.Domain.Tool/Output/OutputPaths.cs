using Diplomacy.Domain.Tool.Input;

namespace Diplomacy.Domain.Tool.Output;

/// <summary>Looks, before the long work is begun, whether its results can be written.</summary>
internal static class OutputPaths
{
    /// <param name="option">The option that names the folder.</param>
    /// <param name="path">The folder; it may be missing.</param>
    /// <exception cref="UnusableFileException">No folder can be there.</exception>
    public static void CheckFolder(string option, string path)
    {
        if (path is "" or InputFiles.StandardInput || File.Exists(path)) throw new UnusableFileException($"'{path}' is no folder; {option} takes the name of one, new or old.");
        CheckWritable(Path.GetFullPath(path));
    }

    /// <param name="files">The files to be written, with the options that name them.</param>
    /// <param name="inputs">The files and folders that are read.</param>
    /// <exception cref="UnusableFileException">One cannot be written, two are the same, or one is among the inputs.</exception>
    public static void CheckFiles(IReadOnlyList<(string Option, string Path)> files, IReadOnlyList<string> inputs)
    {
        var read = inputs.Where(i => i.Length > 0).SelectMany(i => Directory.Exists(i) ? Directory.GetFiles(i, "*.jsonl") : [i]).Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (option, path) in files)
        {
            if (path is "" or InputFiles.StandardInput) throw new UnusableFileException($"'{path}' is no name of a file; {option} takes one.");
            if (Directory.Exists(path) || Path.EndsInDirectorySeparator(path)) throw new UnusableFileException($"'{path}' is a folder; {option} takes the name of a file in it.");
            var full = Path.GetFullPath(path);
            if (read.Contains(full)) throw new UnusableFileException($"'{path}' is read and would be overwritten; give {option} another name.");
            if (written.Any(w => IsWithin(full, w) || IsWithin(w, full)) || !written.Add(full))
                throw new UnusableFileException($"'{path}' is in the way of another file to be written; give {option} a name of its own.");
            CheckWritable(Path.GetDirectoryName(full)!);
        }
    }

    private static bool IsWithin(string path, string folder) => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static void CheckWritable(string folder)
    {
        var existing = folder;
        while (!Directory.Exists(existing))
        {
            if (File.Exists(existing)) throw new UnusableFileException($"'{existing}' is a file where a folder is needed; give another name.");
            existing = Path.GetDirectoryName(existing)!;
        }

        try
        {
            using var probe = new FileStream(Path.Combine(existing, $".diplomacy.{Guid.NewGuid():N}.tmp"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new UnusableFileException($"nothing can be written in '{existing}'; check its permissions, or give another name.");
        }
    }
}
