using System.CommandLine;
using Diplomacy.Domain.Tagging.Model;
using Diplomacy.Domain.Tool.Commands;
using Diplomacy.Domain.Tool.Commands.Catalog;
using Diplomacy.Domain.Tool.Commands.Data;
using Diplomacy.Domain.Tool.Output;
using Diplomacy.Domain.Training.Fitting;

namespace Diplomacy.Domain.Tool;

/// <summary>The command line: parses, runs, and turns errors into messages and exit statuses.</summary>
internal static class ToolRunner
{
    public static async Task<int> RunAsync(string[] args, ToolConsole console, CancellationToken cancellationToken = default)
    {
        var parsed = CreateRoot(console).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) console.Error.WriteLine("diplomacy: " + error.Message);
            console.Error.WriteLine($"See '{CommandLineNames.Of(parsed.CommandResult)} --help'.");
            return ExitStatus.Unusable;
        }

        try
        {
            using var output = new StreamWriter(console.Out, leaveOpen: true);
            var configuration = new InvocationConfiguration { Output = output, Error = console.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            console.Error.WriteLine("diplomacy: stopped; no file was changed.");
            return ExitStatus.Cancelled;
        }
        catch (IOException e) when (StandardOutput.IsClosed(e))
        {
            return ExitStatus.OutputClosed;
        }
        catch (Exception e) when (e is UnusableFileException or TrainingException or ModelFormatException)
        {
            console.Error.WriteLine("diplomacy: " + e.Message);
            return ExitStatus.Unusable;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine("diplomacy: " + e.Message);
            return ExitStatus.Unusable;
        }
    }

    private static RootCommand CreateRoot(ToolConsole console)
    {
        var root = new RootCommand("Tags news by diplomatic track (1, 1.5, 2, none), tactic (coercive, persuasive, mediation) and technique.");
        root.Subcommands.Add(TagCommand.Create(console));
        root.Subcommands.Add(ExplainCommand.Create(console));
        root.Subcommands.Add(TrainCommand.Create(console));
        root.Subcommands.Add(EvaluateCommand.Create(console));
        root.Subcommands.Add(DataCommand.Create(console));
        root.Subcommands.Add(CatalogCommand.Create(console));
        return root;
    }
}
