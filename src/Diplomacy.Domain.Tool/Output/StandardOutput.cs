using Microsoft.Win32.SafeHandles;

namespace Diplomacy.Domain.Tool.Output;

/// <summary>Standard output that tells when nobody reads it any more.</summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;
    private const int BrokenPipe = 32;

    public static Stream Open()
    {
        // .NET's console stream swallows the error of a closed pipe. A file keeps that stream: FileStream would not append at the common end.
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var stream = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    /// <summary>Whether a write failed because the reader has gone, as <c>head</c> does.</summary>
    public static bool IsClosed(IOException e) => e.HResult == BrokenPipe;
}
