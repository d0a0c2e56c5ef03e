using Spectre.Console;
using Spectre.Console.Rendering;

namespace Diplomacy.Domain.Tool.Output;

/// <summary>Brings tables to the tool's own output, plain where that is no terminal.</summary>
internal static class SpectreOutput
{
    public static void Write(ToolConsole console, IRenderable content)
    {
        using var writer = new StreamWriter(console.Out, leaveOpen: true);
        var ansi = Create(writer, isTerminal: !Console.IsOutputRedirected);
        ansi.Profile.Width = console.Width;
        ansi.Write(content);
    }

    public static IAnsiConsole Create(TextWriter writer, bool isTerminal) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
    });
}
