namespace Diplomacy.Domain.Tool.Output;

/// <summary>Replaces a file only when the new one is whole.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the target, checks, then renames. An error or a stop leaves the old file as it was.</summary>
    /// <param name="path">The file to write.</param>
    /// <param name="write">Writes the new content.</param>
    /// <param name="check">Reads the new content again; throws where it is not sound.</param>
    public static void Write(string path, Action<Stream> write, Action<Stream>? check = null)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        try
        {
            using (var stream = File.Create(temporary)) write(stream);
            if (check is not null)
            {
                using var written = File.OpenRead(temporary);
                check(written);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
