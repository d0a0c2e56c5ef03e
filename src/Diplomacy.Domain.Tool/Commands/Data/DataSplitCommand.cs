using System.CommandLine;
using Diplomacy.Domain.Tool.Output;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Fitting;

namespace Diplomacy.Domain.Tool.Commands.Data;

/// <summary><c>diplomacy data split</c>.</summary>
internal static class DataSplitCommand
{
    private const string TrainFile = "train.jsonl";
    private const string TestFile = "test.jsonl";

    public static Command Create(ToolConsole console)
    {
        var data = CorpusArgument.Create();
        var output = new Option<string>("--output") { Description = "The folder for train.jsonl and test.jsonl.", Required = true, HelpName = "DIR" };
        var parts = WholeNumber.Option("--parts", "K", "The test file gets one of so many equal parts, 2 to 20.", 5, from: 2, to: 20);
        var seed = WholeNumber.Option("--seed", "N", "The same data and seed give the same split.", 1);
        var command = new Command(
            "split",
            "Parts labelled paragraphs into training and test data. What belongs together - a source where there are enough of them, else a group - never parts.\n\nExample:\n"
            + "  diplomacy data split mine.jsonl --output parts")
        { data, output, parts, seed };
        command.SetAction((parsed, cancellationToken) => Task.Run(() =>
            Run(parsed.GetValue(data)!, parsed.GetValue(output)!, parsed.GetValue(parts), parsed.GetValue(seed), console, cancellationToken)));
        return command;
    }

    private static int Run(string[] data, string output, int parts, int seed, ToolConsole console, CancellationToken cancellationToken)
    {
        string[] written = [.. new[] { TrainFile, TestFile }.Select(name => Path.Combine(output, name))];
        OutputPaths.CheckFolder("--output", output);
        OutputPaths.CheckFiles([.. written.Select(path => ("--output", path))], data);
        var corpus = CorpusArgument.Read(data, console, cancellationToken);
        if (corpus.Paragraphs.Count == 0) throw new UnusableFileException(CorpusArgument.NothingReadable);
        var folds = GroupedFolds.Assign(corpus.Paragraphs, parts, seed);
        if (folds.Distinct().Count() < 2)
            throw new UnusableFileException($"All {corpus.Paragraphs.Count} paragraphs belong together (one paragraph, or one \"group\"), so they cannot be parted; give more, or other groups. Nothing was written.");
        Write(written[0], corpus.Paragraphs.Where((_, i) => folds[i] != 0));
        Write(written[1], corpus.Paragraphs.Where((_, i) => folds[i] == 0));
        return corpus.Problems.Count > 0 ? ExitStatus.DoneWithRefusedInput : ExitStatus.Done;

        void Write(string path, IEnumerable<LabelledParagraph> paragraphs)
        {
            var list = paragraphs.ToList();
            AtomicFile.Write(path, s => CorpusWriter.Write(list, s));
            console.Error.WriteLine($"diplomacy: wrote {path}, {list.Count} paragraphs.");
        }
    }
}
