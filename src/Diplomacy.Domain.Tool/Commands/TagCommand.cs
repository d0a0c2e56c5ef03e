using System.CommandLine;
using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tool.Input;
using Diplomacy.Domain.Tool.Output;

namespace Diplomacy.Domain.Tool.Commands;

/// <summary><c>diplomacy tag</c>.</summary>
internal static class TagCommand
{
    public static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files to tag; '-' or nothing reads standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        }.RefuseOptions();
        files.Validators.Add(r =>
        {
            if (r.Tokens.Count(t => t.Value == InputFiles.StandardInput) > 1) r.AddError("Standard input can be read once; give '-' once.");
        });
        var input = Choice.OptionalOption<InputKind>("--input", "text: paragraphs parted by blank lines. jsonl: one {\"id\", \"text\"} a line. csv, tsv: a column text, perhaps one id. Default: by the file's ending, else text.");
        var format = Choice.Option("--format", "table for people, jsonl or json for programs, csv for spreadsheets, html for a browser.", TagFormat.Table);
        var evidence = new Option<bool>("--evidence") { Description = "Also say which words spoke for and against each label (in jsonl, json and html)." };
        var threads = WholeNumber.Option("--threads", "N", "How many threads tag.", Environment.ProcessorCount, from: 1, to: 1024);
        var model = ModelOption.Create();
        var command = new Command(
            "tag",
            "Tags paragraphs. Results go to standard output, messages to standard error.\n\nExamples:\n"
            + "  diplomacy tag article.txt\n"
            + "  diplomacy tag archive.jsonl --format jsonl > tags.jsonl\n"
            + "  echo 'Norway offered to host talks between the two sides.' | diplomacy tag")
        { files, input, format, evidence, threads, model };
        command.SetAction((parsed, cancellationToken) => Task.Run(() => Run(
            parsed.GetValue(files) is { Length: > 0 } given ? given : [InputFiles.StandardInput],
            parsed.GetValue(input),
            parsed.GetValue(format),
            parsed.GetValue(evidence) ? TagOptions.WithEvidence : TagOptions.Default,
            parsed.GetValue(threads),
            ModelOption.Load(parsed.GetValue(model)),
            console,
            cancellationToken)));
        return command;
    }

    private static ITagWriter WriterOf(TagFormat format, DiplomacyTagger tagger, ToolConsole console) => format switch
    {
        TagFormat.Jsonl => new JsonTagWriter(console.Out, tagger.Model.Name, asArray: false),
        TagFormat.Json => new JsonTagWriter(console.Out, tagger.Model.Name, asArray: true),
        TagFormat.Csv => new CsvTagWriter(console.Out, tagger.Model.Name),
        TagFormat.Html => new HtmlTagWriter(console.Out, tagger.Model.Name),
        _ => new TableTagWriter(console),
    };

    private static int Run(
        string[] files, InputKind? kind, TagFormat format, TagOptions options, int threads, DiplomacyTagger tagger, ToolConsole console, CancellationToken cancellationToken)
    {
        var writer = WriterOf(format, tagger, console);
        if (format == TagFormat.Html) options = TagOptions.WithEvidence;
        var pipeline = new TaggingPipeline(tagger, options, threads, writer, console.Error, cancellationToken);
        var isUnusable = false;
        foreach (var file in files)
        {
            try
            {
                using var stream = InputFiles.Open(file, console, "files, such as news/*.txt");
                pipeline.Run(InputFiles.Read(stream, file, InputFiles.KindOf(file, kind)), file);
            }
            catch (UnusableFileException e)
            {
                console.Error.WriteLine("diplomacy: " + e.Message);
                isUnusable = true;
            }
        }

        writer.Finish();
        if (pipeline.NotEnglish > 0) console.Error.WriteLine($"diplomacy: {pipeline.NotEnglish} paragraphs do not look English; their labels mean nothing (\"english\": false, uncertain).");
        return isUnusable ? ExitStatus.Unusable : pipeline.HasRefused ? ExitStatus.DoneWithRefusedInput : ExitStatus.Done;
    }
}
