namespace Diplomacy.Domain.Tool;

/// <summary>Where the tool reads and writes; tests give their own.</summary>
/// <param name="In">Standard input, bytes.</param>
/// <param name="Out">Standard output, bytes: results.</param>
/// <param name="Error">Standard error: messages.</param>
internal sealed record ToolConsole(Stream In, Stream Out, TextWriter Error)
{
    /// <summary>Whether progress may be drawn.</summary>
    public bool IsErrorTerminal { get; init; } = !Console.IsErrorRedirected && !Console.IsOutputRedirected;

    /// <summary>How wide tables may be, in characters.</summary>
    public int Width { get; init; } = Console.IsOutputRedirected ? 120 : Math.Max(Console.WindowWidth, 60);
}
