using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Tool.Tests;

public sealed class DataCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void CheckCountsAndTellsWhatItFound()
    {
        var data = _folder.Write("d.jsonl", """
            {"id":"a","text":"Talks opened in Geneva.","track":"track1","tactics":[],"techniques":[],"source":"s"}
            {"id":"b","text":"Talks opened in Geneva!","track":"none","tactics":[],"techniques":[],"source":"s"}
            {"id":"c","text":"secret","track":"track9"}
            """);
        var (status, output, error) = Tool.Run("data", "check", data);
        status.Should().Be(1);
        output.Should().Contain("2 paragraphs").And.Contain("Duplicate 1").And.Contain("LabelConflict 1");
        error.Should().Contain("(3)").And.Contain("a, b").And.NotContain("secret");
        error.Split("(3)").Should().HaveCount(2, "a refused line is told once");
    }

    [Fact]
    public void WithoutALabelThereIsNothingToAgreeOn()
    {
        var data = _folder.Write("d.jsonl", "{\"id\":\"a\",\"text\":\"Talks opened.\"}\n");
        var (status, output, error) = Tool.Run("data", "agree", data, data);
        (status, output).Should().Be((2, ""));
        error.Should().Contain("nothing to compare");
    }

    [Fact]
    public void AGridThatIsMissingIsToldBeforeTheCheck()
    {
        var data = _folder.Write("d.jsonl", "{\"text\":\"Talks opened.\"}\n");
        foreach (var (grid, says) in new[] { (_folder.File("none.md"), "does not exist"), (_folder.Path, "is a folder") })
        {
            var (status, output, error) = Tool.Run("data", "check", data, "--grid", grid);
            (status, output).Should().Be((2, ""));
            error.Should().Contain(says);
        }
    }

    [Fact]
    public void WhatBelongsTogetherIsNotSplit()
    {
        var data = _folder.Write("d.jsonl", "{\"text\":\"a\",\"group\":\"x\"}\n{\"text\":\"b\",\"group\":\"x\"}\n");
        var (status, _, error) = Tool.Run("data", "split", data, "--output", _folder.File("parts"));
        status.Should().Be(2);
        error.Should().Contain("cannot be parted");
        Directory.Exists(_folder.File("parts")).Should().BeFalse();
    }

    [Fact]
    public void FilesOfOneNameInTwoFoldersDoNotClash()
    {
        foreach (var folder in (string[])["a", "b"]) Directory.CreateDirectory(_folder.File(folder));
        var (status, output, error) = Tool.Run(
            "data", "check", _folder.Write("a/x.jsonl", "{\"text\":\"Talks opened.\"}"), _folder.Write("b/x.jsonl", "{\"text\":\"Talks closed.\"}"));
        (status, error).Should().Be((0, ""));
        output.Should().Contain("2 paragraphs");
    }

    [Fact]
    public void SplitKeepsGroupsTogetherAndLosesNothing()
    {
        var lines = Enumerable.Range(0, 100).Select(i => $"{{\"id\":\"p{i}\",\"text\":\"text {i}\",\"track\":\"track1\",\"group\":\"g{i / 4}\"}}");
        var data = _folder.Write("d.jsonl", string.Join('\n', lines));
        var (status, _, error) = Tool.Run("data", "split", data, "--output", _folder.File("parts"), "--parts", "4");
        status.Should().Be(0, error);
        var train = CorpusReader.Read([_folder.File("parts/train.jsonl")]).Paragraphs;
        var test = CorpusReader.Read([_folder.File("parts/test.jsonl")]).Paragraphs;
        train.Concat(test).Select(p => p.Id).Should().BeEquivalentTo(Enumerable.Range(0, 100).Select(i => $"p{i}"));
        train.Select(p => p.Group).Intersect(test.Select(p => p.Group)).Should().BeEmpty();
        test.Count.Should().BeInRange(20, 30);
        train.Should().OnlyContain(p => p.Tactics == null, "what is not known stays not known");
    }

    [Theory]
    [InlineData("data")]
    [InlineData("data", "check")]
    [InlineData("data", "split", "d.jsonl")]
    [InlineData("data", "split", "d.jsonl", "--output", "x", "--parts", "1")]
    public void WrongUsageIsRefused(params string[] args) => Tool.Run(args).Status.Should().Be(2);

    [Fact]
    public void ConvertWritesJsonLinesAndTellsWhatItRefused()
    {
        var data = _folder.Write("d.csv", "body,tags\n\"Talks, again\",track1;mediation\nsecret,track9\n");
        var target = _folder.File("out.jsonl");
        var (status, _, error) = Tool.Run("data", "convert", data, "--from", "csv", "--column", "text=body", "--column", "labels=tags", "--output", target);
        status.Should().Be(1);
        error.Should().Contain("(3)").And.Contain("allowed").And.NotContain("secret");
        CorpusReader.Read([target]).Paragraphs.Should().ContainSingle().Which.Tactics.Should().Equal(Tactic.Mediation);
    }

    [Theory]
    [InlineData("csv", "body=text", "the keys are id, text, track")]
    [InlineData("doccano", "text=body", "--column is for --from csv and tsv")]
    public void AColumnThatSaysNothingIsRefused(string format, string column, string says)
    {
        var (status, _, error) = Tool.Run("data", "convert", _folder.Write("d.csv", "text\nx\n"), "--from", format, "--column", column, "--output", _folder.File("out"));
        status.Should().Be(2);
        error.Should().Contain(says);
    }

    [Fact]
    public void ConvertWarnsOnceOfWhatIsLost()
    {
        var data = _folder.Write("d.jsonl", "{\"text\":\"a\",\"source\":\"secret\",\"track\":\"track1\",\"tactics\":[]}\n{\"text\":\"b\"}\n");
        var (status, _, error) = Tool.Run("data", "convert", data, "--from", "jsonl", "--to", "fasttext", "--output", "-");
        status.Should().Be(0);
        error.TrimEnd().Should().Be("diplomacy: fasttext cannot hold, and so loses: id (2 of 2 paragraphs), source (1 of 2 paragraphs), that there is no tactic (1 of 2 paragraphs); jsonl holds all.");
        Tool.Run("data", "convert", data, "--from", "jsonl", "--to", "csv", "--output", "-").Error.Should().BeEmpty();
    }

    [Fact]
    public void ConvertReadsAndWritesTheStandardStreams()
    {
        var (status, output, error) = Tool.RunWithInput("__label__track1 Talks opened.\n", "data", "convert", "-", "--from", "fasttext", "--output", "-");
        (status, error).Should().Be((0, ""));
        output.Should().Be("{\"id\":\"-:1\",\"text\":\"Talks opened.\",\"track\":\"track1\"}\n");
    }

    [Theory]
    [InlineData("data", "check", "-")]
    [InlineData("evaluate", "-")]
    public void LabelledParagraphsAreReadFromFiles(params string[] args)
    {
        var (status, _, error) = Tool.Run(args);
        status.Should().Be(2);
        error.Should().Contain("Standard input");
    }

    [Fact]
    public void AnInputIsNotOverwritten()
    {
        var data = _folder.Write("train.jsonl", "{\"text\":\"a\",\"group\":\"x\"}\n{\"text\":\"b\",\"group\":\"y\"}\nrefused\n");
        string[][] runs = [["data", "convert", data, "--from", "jsonl", "--output", data], ["data", "split", data, "--output", _folder.Path], ["data", "split", _folder.Path, "--output", _folder.Path]];
        foreach (var args in runs)
        {
            var (status, _, error) = Tool.Run(args);
            status.Should().Be(2);
            error.Should().Contain("would be overwritten");
            File.ReadAllLines(data).Should().HaveCount(3);
        }
    }

    [Fact]
    public void WhatIsInTheWayOfTheOutputIsTold()
    {
        var data = _folder.Write("d.jsonl", "{\"text\":\"a\",\"group\":\"x\"}\n{\"text\":\"b\",\"group\":\"y\"}\n");
        Tool.Run("data", "split", data, "--output", data).Error.Should().Contain("is no folder; --output takes");
        Tool.Run("data", "split", data, "--output", Path.Combine(data, "sub")).Error.Should().Contain("is a file where a folder is needed");
        Tool.Run("data", "convert", data, "--from", "jsonl", "--output", _folder.Path).Error.Should().Contain("is a folder; --output takes");
        Tool.Run("data", "convert", _folder.Path, "--from", "jsonl", "--output", "x").Error.Should().Contain("is a folder; give one file to convert");
    }

    [Fact]
    public void ConvertLeavesTheOldFileWhereNothingCanBeRead()
    {
        var target = _folder.Write("out.jsonl", "old");
        var (status, _, error) = Tool.Run("data", "convert", _folder.Write("d.csv", "body\nx\n"), "--from", "csv", "--output", target);
        (status, File.ReadAllText(target)).Should().Be((2, "old"));
        error.Should().Contain("--column text=");
    }
}
