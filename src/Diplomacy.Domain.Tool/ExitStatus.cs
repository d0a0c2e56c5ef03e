namespace Diplomacy.Domain.Tool;

/// <summary>What the tool answers to the shell.</summary>
internal static class ExitStatus
{
    public const int Done = 0;

    /// <summary>Done, but some of the input was refused.</summary>
    public const int DoneWithRefusedInput = 1;

    /// <summary>Wrong usage, or a file that cannot be used.</summary>
    public const int Unusable = 2;

    /// <summary>Stopped by Ctrl+C; the shells' own number for it.</summary>
    public const int Cancelled = 130;

    /// <summary>Nobody reads the output any more; the shells' own number for it.</summary>
    public const int OutputClosed = 141;
}
