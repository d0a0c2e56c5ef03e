using System.Text;

namespace Diplomacy.Domain.Tool.Tests;

/// <summary>Runs the tool inside the test's own process.</summary>
internal static class Tool
{
    public static (int Status, string Out, string Error) Run(params string[] args) => RunWithInput("", args);

    public static (int Status, string Out, string Error) RunWithInput(string input, params string[] args) => RunWithInput(Encoding.UTF8.GetBytes(input), args);

    public static (int Status, string Out, string Error) RunWithInput(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var console = new ToolConsole(new MemoryStream(input), output, error) { IsErrorTerminal = false, Width = 200 };
        var status = ToolRunner.RunAsync(args, console).GetAwaiter().GetResult();
        return (status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
