using System.Text.Json;
using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Tool.Tests;

public sealed class TrainCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TrainsEvaluatesAndTags()
    {
        var data = WriteSample(400);
        var model = _folder.File("sub/mine.model");
        var (status, output, error) = Tool.Run("train", data, "--base", "none", "--output", model, "--mlnet", _folder.File("mine.zip"), "--report", _folder.File("report"), "--baselines", "--folds", "2", "--name", "mine-1");
        status.Should().Be(0, error);
        output.Should().Contain("macro-F1");
        File.Exists(_folder.File("mine.zip")).Should().BeTrue();
        var scores = JsonDocument.Parse(File.ReadAllText(_folder.File("report/scores.json"))).RootElement;
        scores.GetProperty("paragraphs").GetInt32().Should().Be(400);
        scores.GetProperty("baselines")[0].GetProperty("means").GetString().Should().Be("keyword list");
        File.ReadAllText(_folder.File("report/MODEL_CARD.md")).Should().Contain("| paragraphs learnt from | 400 |").And.Contain("| keyword list | ").And.Contain("## Known weaknesses");
        Directory.GetFiles(_folder.Path, "*.tmp", SearchOption.AllDirectories).Should().BeEmpty();

        Tool.RunWithInput("Talks opened.", "tag", "--model", model, "--format", "jsonl").Out.Should().Contain("\"model\":\"mine-1\"");
        var evaluated = Tool.Run("evaluate", data, "--model", model, "--format", "json");
        evaluated.Status.Should().Be(0, evaluated.Error);
        JsonDocument.Parse(evaluated.Out).RootElement.GetProperty("trackAccuracy").GetProperty("value").GetDouble().Should().BeGreaterThan(0.8);
        Tool.Run("evaluate", data).Out.Should().Contain("diplomacy-").And.Contain("Support");
    }

    [Fact]
    public void BaselinesWithoutAReportAreRefused()
    {
        var (status, _, error) = Tool.Run("train", WriteSample(40), "--base", "none", "--output", _folder.File("m.model"), "--baselines");
        status.Should().Be(2);
        error.Should().Contain("--report");
    }

    [Fact]
    public void RefusedLinesAreToldAndTheRestIsLearnt()
    {
        var data = WriteSample(200);
        File.AppendAllText(data, "{\"text\":\"secret\",\"track\":\"track7\"}\n");
        var (status, _, error) = Tool.Run("train", data, "--base", "none", "--output", _folder.File("m.model"), "--folds", "2");
        status.Should().Be(1);
        error.Should().Contain("(201): unknown label").And.Contain("track1.5").And.NotContain("secret");
        File.Exists(_folder.File("m.model")).Should().BeTrue();
    }

    [Theory]
    [InlineData("", "No labelled paragraph")]
    [InlineData("not json", "No labelled paragraph")]
    [InlineData("{\"text\":\"a\",\"track\":\"track1\"}\n{\"text\":\"b\",\"track\":\"track1\"}", "at least two")]
    [InlineData("{\"text\":\"a\",\"track\":\"track1\"}\n{\"text\":\"b\",\"track\":\"none\"}", "--folds")]
    public void UnusableDataIsRefusedAndNothingOverwritten(string lines, string message)
    {
        var output = _folder.Write("m.model", "old");
        var (status, _, error) = Tool.Run("train", _folder.Write("d.jsonl", lines), "--base", "none", "--output", output);
        status.Should().Be(2);
        error.Should().Contain(message);
        File.ReadAllText(output).Should().Be("old");
    }

    [Theory]
    [InlineData("train", "none.jsonl", "--output", "x.model")]
    [InlineData("evaluate", "none.jsonl")]
    public void AMissingFileIsRefused(params string[] args)
    {
        var (status, _, error) = Tool.Run(args);
        status.Should().Be(2);
        error.Should().Contain("none.jsonl").And.Contain("does not exist");
        File.Exists("x.model").Should().BeFalse();
    }

    [Theory]
    [InlineData("is a folder", "--output", ".")]
    [InlineData("is a folder", "--output", "new/")]
    [InlineData("is a file where a folder is needed", "--output", "file/m.model")]
    [InlineData("would be overwritten", "--output", "sample.jsonl")]
    [InlineData("is no name of a file", "--output", "-")]
    [InlineData("is no folder", "--output", "m.model", "--report", "file")]
    [InlineData("is a folder", "--output", "m.model", "--report", "report")]
    [InlineData("in the way", "--output", "m.model", "--mlnet", "m.model")]
    [InlineData("in the way", "--output", "m", "--report", "m")]
    public void AnOutputThatCannotBeWrittenIsToldBeforeTheTraining(string says, params string[] outputs)
    {
        _folder.Write("file", "old");
        Directory.CreateDirectory(_folder.File("report/scores.json"));
        var (status, _, error) = Tool.Run(["train", _folder.Write("sample.jsonl", ""), "--base", "none", .. outputs.Select((o, i) => i % 2 == 0 || o == "-" ? o : Path.Combine(_folder.Path, o))]);
        status.Should().Be(2);
        error.Should().Contain(says);
    }

    [Fact]
    public void AFolderThatMayNotBeWrittenIsToldBeforeTheTraining()
    {
        if (!OperatingSystem.IsLinux()) return;
        Tool.Run("train", _folder.Write("empty.jsonl", ""), "--output", "/sys/m.model").Error.Should().Contain("check its permissions");
    }

    [Fact]
    public void WithoutALabelThereIsNothingToEvaluate()
    {
        var (status, output, error) = Tool.Run("evaluate", _folder.Write("d.jsonl", "{\"text\":\"Talks opened.\"}"));
        (status, output).Should().Be((2, ""));
        error.Should().Contain("has a label");
        Tool.Run("evaluate", _folder.Write("d.jsonl", "{\"text\":\"Talks opened.\",\"tactics\":[]}")).Out.Should().Contain("No paragraph's track is known").And.NotContain("accuracy");
    }

    [Fact]
    public void AFolderWithoutDataIsRefused()
    {
        var (status, _, error) = Tool.Run("evaluate", _folder.Path);
        status.Should().Be(2);
        error.Should().Contain("no *.jsonl");
    }

    [Theory]
    [InlineData("train", "d.jsonl")]
    [InlineData("train", "d.jsonl", "--output", "m", "--folds", "1")]
    [InlineData("train", "d.jsonl", "--output", "m", "--base", "other")]
    [InlineData("train", "d.jsonl", "--output", "m", "--name", " ")]
    [InlineData("evaluate")]
    public void WrongUsageIsRefused(params string[] args) => Tool.Run(args).Status.Should().Be(2);

    [Fact]
    public async Task AStoppedRunLeavesTheOldModel()
    {
        var output = _folder.Write("m.model", "old");
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        using var error = new StringWriter();
        var console = new ToolConsole(Stream.Null, Stream.Null, error) { IsErrorTerminal = false, Width = 100 };
        var status = await ToolRunner.RunAsync(["train", WriteSample(100), "--base", "none", "--output", output], console, source.Token);
        status.Should().Be(130);
        error.ToString().Should().Contain("stopped");
        File.ReadAllText(output).Should().Be("old");
    }

    private string WriteSample(int count)
    {
        var all = ShippedCorpus.Read().Paragraphs;
        var lines = Enumerable.Range(0, count).Select(i => all[(int)((long)i * all.Count / count)]).Select(p => JsonSerializer.Serialize(new
        {
            id = p.Id,
            text = p.Text,
            track = p.Track!.Id,
            tactics = p.Tactics!.Select(t => t.Id),
            techniques = p.Techniques!.Select(t => t.Id),
        }));
        return _folder.Write("sample.jsonl", string.Join("\n", lines) + "\n");
    }
}
