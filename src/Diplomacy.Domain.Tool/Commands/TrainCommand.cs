using System.CommandLine;
using Diplomacy.Domain.Tagging.Model;
using Diplomacy.Domain.Tool.Output;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Evaluation.Baselines;
using Diplomacy.Domain.Training.Fitting;

namespace Diplomacy.Domain.Tool.Commands;

/// <summary><c>diplomacy train</c>.</summary>
internal static class TrainCommand
{
    public static Command Create(ToolConsole console)
    {
        var defaults = new TrainingOptions();
        var data = CorpusArgument.Create();
        var output = new Option<string>("--output") { Description = "The model to write.", Required = true, HelpName = "FILE" };
        var mlnet = new Option<string?>("--mlnet") { Description = "Also write the heads as an ML.NET zip.", HelpName = "FILE" };
        var start = Choice.Option("--base", "shipped: learn from the shipped paragraphs and yours. none: from yours alone.", BaseCorpus.Shipped);
        var report = new Option<string?>("--report") { Description = "A folder for scores.json and MODEL_CARD.md: the cross-validated scores, and what the model is.", HelpName = "DIR" };
        var baselines = new Option<bool>("--baselines") { Description = "Also score simpler means on the same folds for the report: keywords, ML.NET's text features with SDCA, fastText where it is installed. Takes minutes." };
        baselines.Validators.Add(r =>
        {
            if (!r.Implicit && r.GetResult(report) is null) r.AddError("--baselines is for the report; add --report DIR.");
        });
        var seed = WholeNumber.Option("--seed", "N", "The same data and seed give the same bytes.", defaults.Seed);
        var folds = WholeNumber.Option("--folds", "K", "Parts for cross-validation, 2 to 20.", defaults.Folds, from: 2, to: 20);
        var shares = Choice.Option("--shares", "news: labels are as common in the text to be tagged as on foreign and political pages. corpus: as common as in the training data.", AssumedShares.News);
        var name = new Option<string>("--name") { Description = "The model's name and version, kept inside it.", DefaultValueFactory = _ => defaults.Name, HelpName = "NAME" };
        name.Validators.Add(r =>
        {
            if (r.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value))) r.AddError("--name is empty; give the model a name, such as mine-1.");
        });
        var command = new Command(
            "train",
            "Learns a model from labelled paragraphs, one JSON object a line:\n"
            + "  {\"text\": \"...\", \"track\": \"track1\", \"tactics\": [\"coercive\"], \"techniques\": [\"sanctions\"]}\n"
            + "A label key that is absent means not known, an empty list means none.\n\nExamples:\n"
            + "  diplomacy train mine.jsonl --output mine.model\n"
            + "  diplomacy tag article.txt --model mine.model")
        { data, output, mlnet, start, report, baselines, seed, folds, shares, name };
        command.SetAction((parsed, cancellationToken) =>
        {
            var options = defaults with { Seed = parsed.GetValue(seed), Folds = parsed.GetValue(folds), Name = parsed.GetValue(name)!, Shares = parsed.GetValue(shares) == AssumedShares.News ? LabelShares.News : null };
            return Task.Run(() => Run(
                parsed.GetValue(data)!, parsed.GetValue(output)!, parsed.GetValue(mlnet), parsed.GetValue(start), parsed.GetValue(report), parsed.GetValue(baselines), options, console, cancellationToken));
        });
        return command;
    }

    private static int Run(
        string[] data, string output, string? mlnet, BaseCorpus start, string? report, bool baselines, TrainingOptions options, ToolConsole console, CancellationToken cancellationToken)
    {
        var reportFiles = report is null ? null : new TrainingReportFiles(report);
        if (report is not null) OutputPaths.CheckFolder("--report", report);
        (string Option, string? Path)[] written = [("--output", output), ("--mlnet", mlnet), ("--report", reportFiles?.Scores), ("--report", reportFiles?.Card)];
        OutputPaths.CheckFiles([.. from w in written where w.Path is not null select (w.Option, w.Path)], data);
        var corpus = CorpusArgument.Read(data, console, cancellationToken);
        var refused = corpus.Problems.Count > 0;
        if (corpus.Paragraphs.Count == 0) throw new TrainingException(CorpusArgument.NothingReadable);
        if (start == BaseCorpus.Shipped) corpus = ShippedCorpus.Extend(corpus);
        var result = TrainingProgressDisplay.Run(console, progress => ModelTrainer.Train(corpus, options, progress, cancellationToken));
        var compared = baselines ? TrainingProgressDisplay.Run(console, progress => BaselineComparison.Run(corpus, options, progress, cancellationToken)) : null;
        AtomicFile.Write(output, result.Model.Write, s => CompactModel.Read(s).Validate());
        if (mlnet is not null) AtomicFile.Write(mlnet, result.SaveMachineLearningNet);
        reportFiles?.Write(result, options.Folds, compared);
        EvaluationTable.Write(console, result.Report, $"Cross-validated on {result.Report.Paragraphs} paragraphs, {options.Folds} folds");
        console.Error.WriteLine($"diplomacy: wrote {output}.");
        return refused ? ExitStatus.DoneWithRefusedInput : ExitStatus.Done;
    }
}
