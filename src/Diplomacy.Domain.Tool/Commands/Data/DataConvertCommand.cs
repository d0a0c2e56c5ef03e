using System.CommandLine;
using Diplomacy.Domain.Tool.Input;
using Diplomacy.Domain.Tool.Output;
using Diplomacy.Domain.Training.Corpus.Converting;

namespace Diplomacy.Domain.Tool.Commands.Data;

/// <summary><c>diplomacy data convert</c>.</summary>
internal static class DataConvertCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "The file to convert; '-' reads standard input." }.RefuseOptions();
        var from = Choice.RequiredOption<CorpusFormat>("--from", "Its format.");
        var to = Choice.Option("--to", "The format to write.", CorpusFormat.Jsonl);
        var output = new Option<string>("--output") { Description = "The file to write; '-' writes standard output.", Required = true, HelpName = "FILE" };
        var columns = new Option<string[]>("--column")
        {
            Description = "For csv and tsv: which column holds what, such as text=body or labels=tags. Keys: id, text, track, tactics, techniques, labels (of any kind), source, group, note, also.",
            HelpName = "KEY=NAME",
            DefaultValueFactory = _ => [],
        };
        columns.Validators.Add(r =>
        {
            if (r.Tokens.Any(t => !t.Value.Contains('='))) r.AddError("--column takes KEY=NAME, such as text=body.");
        });
        var missing = Choice.Option("--missing", "Whether a text without any tactic (or technique) has none, or nobody has said, where the file does not tell.", MissingLabels.Unknown);
        var source = new Option<string?>("--source") { Description = "The source of paragraphs that name none.", HelpName = "NAME" };
        var command = new Command(
            "convert",
            "Turns labelled text of other tools into this tool's JSON Lines, and back.\n\nOne record of each format:\n"
            + "  csv          text,track,tactics        (lists parted by ';', '-' for an empty list, an empty cell for not known)\n"
            + "  doccano      {\"text\": \"...\", \"label\": [\"track1\", \"coercive\"]}\n"
            + "  labelstudio  [{\"data\": {\"text\": \"...\"}, \"annotations\": [{\"result\": [{\"value\": {\"choices\": [\"track1\"]}}]}]}]\n"
            + "  spacy        {\"text\": \"...\", \"cats\": {\"track1\": 1, \"coercive\": 0}}\n"
            + "  prodigy      {\"text\": \"...\", \"label\": \"coercive\", \"answer\": \"accept\"}\n"
            + "  fasttext     __label__track1 __label__coercive text\n\nExample:\n"
            + "  diplomacy data convert export.csv --from csv --column text=body --output mine.jsonl")
        { file, from, to, output, columns, missing, source };
        command.SetAction((parsed, cancellationToken) => Task.Run(() =>
        {
            var options = new ConvertOptions
            {
                Columns = parsed.GetValue(columns)!.Select(c => c.Split('=', 2)).GroupBy(c => c[0]).ToDictionary(c => c.Key, c => c.Last()[1]),
                Missing = parsed.GetValue(missing),
                Source = parsed.GetValue(source),
            };
            return Run(parsed.GetValue(file)!, parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(output)!, options, console, cancellationToken);
        }));
        return command;
    }

    private static int Run(
        string file, CorpusFormat from, CorpusFormat to, string output, ConvertOptions options, ToolConsole console, CancellationToken cancellationToken)
    {
        if (options.Columns.Count > 0 && from is not (CorpusFormat.Csv or CorpusFormat.Tsv)) throw new UnusableFileException("--column is for --from csv and tsv; the other formats have no columns.");
        if (to == CorpusFormat.Prodigy) throw new UnusableFileException("prodigy can only be read; write spacy, which Prodigy's own converters read.");
        var isToStandardOutput = output == InputFiles.StandardInput;
        if (!isToStandardOutput) OutputPaths.CheckFiles([("--output", output)], [file]);
        using var stream = InputFiles.Open(file, console, "one file to convert");
        var corpus = CorpusArgument.Tell(ReadWhole(stream, file, from, options, cancellationToken), console);
        if (corpus.Paragraphs.Count == 0) throw new UnusableFileException($"No record of '{file}' could be read; nothing was written. 'diplomacy data convert --help' shows a record of each format.");
        var losses = CorpusConverter.Losses(corpus.Paragraphs, to);
        if (losses.Count > 0) console.Error.WriteLine($"diplomacy: {to.ToString().ToLowerInvariant()} cannot hold, and so loses: {string.Join(", ", losses.Select(l => $"{l.What} ({l.Paragraphs} of {corpus.Paragraphs.Count} paragraphs)"))}; jsonl holds all.");
        if (isToStandardOutput)
        {
            CorpusConverter.Write(corpus.Paragraphs, console.Out, to);
        }
        else
        {
            AtomicFile.Write(output, s => CorpusConverter.Write(corpus.Paragraphs, s, to));
            console.Error.WriteLine($"diplomacy: wrote {output}, {corpus.Paragraphs.Count} paragraphs.");
        }

        return corpus.Problems.Count > 0 ? ExitStatus.DoneWithRefusedInput : ExitStatus.Done;
    }

    private static Training.Corpus.LabelledCorpus ReadWhole(
        Stream stream, string file, CorpusFormat from, ConvertOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return CorpusConverter.Read(stream, file, from, options, cancellationToken);
        }
        catch (FormatException e)
        {
            throw new UnusableFileException($"{file}: {e.Message}.");
        }
    }
}
