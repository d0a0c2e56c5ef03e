using System.CommandLine;

namespace Diplomacy.Domain.Tool.Commands.Data;

/// <summary><c>diplomacy data</c>.</summary>
internal static class DataCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("data", "Looks after labelled paragraphs.");
        command.Subcommands.Add(DataAgreeCommand.Create(console));
        command.Subcommands.Add(DataCheckCommand.Create(console));
        command.Subcommands.Add(DataConvertCommand.Create(console));
        command.Subcommands.Add(DataSplitCommand.Create(console));
        return command;
    }
}
