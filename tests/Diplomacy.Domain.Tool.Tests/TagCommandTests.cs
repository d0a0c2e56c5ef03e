using System.Text;
using System.Text.Json;

namespace Diplomacy.Domain.Tool.Tests;

public sealed class TagCommandTests : IDisposable
{
    private const string Diplomacy = "France recalled its ambassador from Rome and threatened trade sanctions.";
    private const string Football = "The coach gave the striker an ultimatum before Sunday's match.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TextIsCutAtBlankLines()
    {
        var file = _folder.Write("article.txt", $"{Diplomacy}\n\n{Football}\n");
        var (status, output, error) = Tool.Run("tag", file, "--format", "jsonl");
        (status, error).Should().Be((0, ""));
        var lines = Lines(output);
        lines.Select(l => l.GetProperty("id").GetString()).Should().Equal(file, file);
        lines.Select(l => l.GetProperty("paragraph").GetInt32()).Should().Equal(0, 1);
        lines[1].GetProperty("start").GetInt32().Should().Be(Diplomacy.Length + 2);
        lines[1].GetProperty("length").GetInt32().Should().Be(Football.Length);
        lines.Select(l => l.GetProperty("track").GetString()).Should().Equal("track1", "none");
        lines[0].GetProperty("probabilities").EnumerateObject().Should().HaveCount(18);
        lines[0].GetProperty("model").GetString().Should().StartWith("diplomacy-");
        lines[0].GetProperty("tactics").EnumerateArray().Select(t => t.GetString()).Should().Contain("coercive");
        lines[1].GetProperty("evidence").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void JsonLinesKeepTheirOrderOnAnyNumberOfThreads()
    {
        var file = _folder.Write("a.jsonl", string.Concat(Enumerable.Range(0, 3000).Select(i => $"{{\"id\":\"n{i}\",\"text\":\"{(i % 2 == 0 ? Diplomacy : Football)}\"}}\n")));
        var one = Tool.Run("tag", file, "--format", "jsonl", "--threads", "1");
        var four = Tool.Run("tag", file, "--format", "jsonl", "--threads", "4");
        one.Should().Be(four);
        Lines(one.Out).Select(l => l.GetProperty("id").GetString()).Should().Equal(Enumerable.Range(0, 3000).Select(i => $"n{i}"));
    }

    [Fact]
    public void ALineThatCannotBeReadIsToldInItsPlaceAndTheRestIsTagged()
    {
        var file = _folder.Write("a.jsonl", $"{{\"id\":1,\"text\":\"{Diplomacy}\"}}\n\n{{\"id\":\"b\"}}\nsecret words\n{{\"text\":\"{Football}\"}}");
        var (status, output, error) = Tool.Run("tag", file, "--format", "jsonl");
        status.Should().Be(1);
        var lines = Lines(output);
        lines.Should().HaveCount(4);
        lines[0].GetProperty("id").GetString().Should().Be("1");
        lines[1].GetProperty("id").GetString().Should().Be("b");
        lines[1].GetProperty("line").GetInt32().Should().Be(3);
        lines[1].GetProperty("error").GetString().Should().Contain("text");
        lines[2].GetProperty("error").GetString().Should().Contain("JSON").And.NotContain("secret");
        lines[3].GetProperty("id").GetString().Should().Be($"{file}:5");
        error.Should().Contain($"{file}(3)").And.Contain($"{file}(4)").And.NotContain("secret");
    }

    [Theory]
    [InlineData("7", "7")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("\"x\"", "x")]
    [InlineData("null", "-:1")]
    public void AnIdIsATextOrANumber(string id, string told) =>
        Lines(Tool.RunWithInput($"{{\"id\":{id},\"text\":\"{Diplomacy}\"}}", "tag", "--input", "jsonl", "--format", "jsonl").Out)
            .Should().ContainSingle().Which.GetProperty("id").GetString().Should().Be(told);

    [Theory]
    [InlineData("{\"id\":[1],\"text\":\"secret\"}", "neither a text nor a number")]
    [InlineData("{\"text\":\"secret \\ud800\"}", "surrogate")]
    public void ALineThatIsRefusedIsToldWithTheReason(string line, string says)
    {
        var (status, _, error) = Tool.RunWithInput(line, "tag", "--input", "jsonl", "--format", "jsonl");
        status.Should().Be(1);
        error.Should().Contain(says).And.NotContain("secret");
    }

    [Fact]
    public void AnInvalidByteSpoilsItsOwnLineOnly()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"{{\"text\":\"{Diplomacy}\"}}\n{{\"text\":\"x"), 0xFF, .. Encoding.UTF8.GetBytes($"\"}}\n{{\"text\":\"{Football}\"}}\n")];
        var (status, output, error) = Tool.Run("tag", _folder.Write("a.jsonl", bytes), "--format", "jsonl");
        status.Should().Be(1);
        Lines(output).Should().HaveCount(3);
        error.Should().Contain("UTF-8");
    }

    [Fact]
    public void StandardInputIsText()
    {
        Lines(Tool.RunWithInput(Diplomacy, "tag", "--format", "jsonl").Out).Single().GetProperty("id").GetString().Should().Be("-");
        Lines(Tool.RunWithInput($"{{\"id\":\"x\",\"text\":\"{Diplomacy}\"}}", "tag", "-", "--input", "jsonl", "--format", "jsonl").Out).Single().GetProperty("id").GetString().Should().Be("x");
    }

    [Fact]
    public void StandardInputIsReadOnce()
    {
        var (status, output, error) = Tool.RunWithInput(Diplomacy, "tag", "-", "-");
        (status, output).Should().Be((2, ""));
        error.Should().Contain("once");
    }

    [Fact]
    public void TheTableIsForPeople()
    {
        var (status, output, _) = Tool.RunWithInput(Diplomacy, "tag");
        status.Should().Be(0);
        output.Should().Contain("Track 1").And.Contain("coercive").And.Contain("France recalled");
    }

    [Fact]
    public void EvidenceIsGivenWhenAskedFor()
    {
        var line = Lines(Tool.RunWithInput(Diplomacy, "tag", "--format", "jsonl", "--evidence").Out).Single();
        line.GetProperty("evidence").EnumerateArray().Should().Contain(e => e.GetProperty("label").GetString() == "coercive");
    }

    [Fact]
    public void AMissingFileIsToldAndTheOthersAreTagged()
    {
        var good = _folder.Write("good.txt", Diplomacy);
        var (status, output, error) = Tool.Run("tag", _folder.File("none.txt"), good, "--format", "jsonl");
        status.Should().Be(2);
        Lines(output).Should().HaveCount(1);
        error.Should().Contain("none.txt").And.Contain("does not exist");
    }

    [Fact]
    public void AFolderIsRefused()
    {
        var (status, output, error) = Tool.Run("tag", _folder.Path);
        (status, output).Should().Be((2, ""));
        error.Should().Contain("is a folder");
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.jsonl")]
    public void AnEmptyFileIsRefused(string name)
    {
        var (status, _, error) = Tool.Run("tag", _folder.Write(name, " \n"), "--format", "jsonl");
        status.Should().Be(2);
        error.Should().Contain(name).And.Contain("holds no");
    }

    [Fact]
    public void TextThatIsNotUtf8IsRefusedWithItsPlace()
    {
        var (status, output, error) = Tool.Run("tag", _folder.Write("a.txt", [(byte)'a', (byte)'\n', (byte)'b', 0xE9, (byte)'c']), "--format", "jsonl");
        (status, output).Should().Be((2, ""));
        error.Should().Contain("line 2, byte 2").And.Contain("UTF-8");
    }

    [Theory]
    [InlineData("--format does not know '7'; it takes one of table, jsonl, json, csv, html.", "tag", "--format", "7")]
    [InlineData("--input does not know '1'; it takes one of text, jsonl, csv, tsv.", "tag", "--input", "1")]
    [InlineData("--format does not know '0'", "evaluate", "x", "--format", "0")]
    [InlineData("--format does not know '0'", "catalog", "tracks", "--format", "0")]
    [InlineData("PART does not know '3'; it takes one of tracks, tactics,", "catalog", "3")]
    [InlineData("--base does not know '1'; it takes one of shipped, none.", "train", "x", "--output", "m", "--base", "1")]
    [InlineData("--shares does not know '1'", "train", "x", "--output", "m", "--shares", "1")]
    [InlineData("--from does not know '2'", "data", "convert", "x", "--output", "y", "--from", "2")]
    [InlineData("--to does not know 'abc'", "data", "convert", "x", "--output", "y", "--from", "csv", "--to", "abc")]
    [InlineData("--missing does not know '1'", "data", "convert", "x", "--output", "y", "--from", "csv", "--missing", "1")]
    [InlineData("--threads does not take 'many'; it takes a whole number from 1 to 1024.", "tag", "--threads", "many")]
    [InlineData("--seed does not take 'x'", "train", "x", "--output", "m", "--seed", "x")]
    [InlineData("--folds does not take '5000000000'", "train", "x", "--output", "m", "--folds", "5000000000")]
    [InlineData("'--thread' is no option of 'diplomacy tag', which takes --input, --format,", "tag", "--thread", "2")]
    [InlineData("'-f' is no option of 'diplomacy tag'", "tag", "-f")]
    [InlineData("'--modle=x' is no option of 'diplomacy explain'", "explain", "--modle=x")]
    [InlineData("'--gird' is no option of 'diplomacy data check'", "data", "check", "x", "--gird", "y")]
    [InlineData("See 'diplomacy data convert --help'.", "data", "convert", "x")]
    [InlineData("See 'diplomacy --help'.", "tagg")]
    public void WhatIsWrongIsNamedWithWhatIsAllowed(string says, params string[] args)
    {
        var (status, output, error) = Tool.Run(args);
        (status, output).Should().Be((2, ""));
        error.Should().Contain(says).And.NotContain("System.").And.NotContain("Diplomacy.Domain");
    }

    [Fact]
    public void NamesOfFormatsAreReadInAnyCase() => Tool.RunWithInput(Diplomacy, "tag", "--format", "JSONL", "--input", "Text").Status.Should().Be(0);

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void AnEmptyTextIsNotExplained(string text)
    {
        var (status, output, error) = Tool.Run("explain", text);
        (status, output).Should().Be((2, ""));
        error.Should().Contain("empty");
    }

    [Fact]
    public void ATextThatBeginsWithAnAtSignIsExplained() => Tool.Run("explain", "@StateDept: the envoy is recalled.").Status.Should().Be(0);

    [Fact]
    public void ATextThatBeginsWithADashIsExplained() => Tool.Run("explain", "- France recalled its ambassador.").Status.Should().Be(0);

    [Theory]
    [InlineData("tag", "--format", "xml")]
    [InlineData("tag", "--threads", "0")]
    [InlineData("tag", "--thread", "2")]
    [InlineData("tagg")]
    [InlineData()]
    public void WrongUsageIsToldWithTheWayOut(params string[] args)
    {
        var (status, output, error) = Tool.Run(args);
        (status, output).Should().Be((2, ""));
        error.Should().Contain("--help");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("tag", "--help")]
    [InlineData("train", "--help")]
    [InlineData("evaluate", "--help")]
    [InlineData("explain", "--help")]
    public void HelpTeaches(params string[] args)
    {
        var (status, output, error) = Tool.Run(args);
        (status, error).Should().Be((0, ""));
        output.Should().Contain("Usage:");
        if (args.Length > 1) output.Should().Contain("Example");
    }

    [Fact]
    public void ADamagedModelIsRefused()
    {
        var bytes = File.ReadAllBytes(Repository.PathOf("models", "diplomacy.model"));
        var (status, _, error) = Tool.RunWithInput(Diplomacy, "tag", "--model", _folder.Write("m.model", bytes[..1000]));
        status.Should().Be(2);
        error.Should().Contain("m.model").And.Contain("truncated");
        Tool.RunWithInput(Diplomacy, "tag", "--model", _folder.Write("t.model", "text")).Error.Should().Contain("no model");
        foreach (var none in (string[])[_folder.Path, _folder.File("none.model"), "-"])
            Tool.RunWithInput(Diplomacy, "tag", "--model", none).Error.Should().Contain("a model that 'diplomacy train' wrote");
    }

    [Fact]
    public void ExplainShowsTheWordsThatSpoke()
    {
        var (status, output, _) = Tool.Run("explain", Diplomacy);
        status.Should().Be(0);
        output.Should().Contain("coercive").And.Contain("+").And.ContainAny("recalled", "threatened", "sanctions");
    }

    private static List<JsonElement> Lines(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    [Fact]
    public void JsonIsOneArrayOfTheSameObjects()
    {
        var file = _folder.Write("a.jsonl", $"{{\"id\":\"x\",\"text\":\"{Diplomacy}\"}}\nbroken\n");
        var (status, output, _) = Tool.Run("tag", file, "--format", "json");
        status.Should().Be(1);
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetArrayLength().Should().Be(2);
        json.RootElement[0].GetProperty("track").GetString().Should().Be("track1");
        json.RootElement[1].GetProperty("error").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public void CsvGoesInAndOut()
    {
        var file = _folder.Write("a.csv", $"Text,Id\n\"{Diplomacy}\",7\n,8\n");
        var (status, output, error) = Tool.Run("tag", file, "--format", "csv");
        status.Should().Be(1);
        error.Should().Contain("(3)");
        var rows = output.TrimEnd().Split('\n');
        rows.Should().HaveCount(3);
        rows[0].Should().StartWith("id,paragraph,start,length,track,tactics").And.Contain(",p_track1.5,").And.EndWith("model,error");
        rows[1].Should().StartWith("7,0,0,").And.Contain(",track1,");
        rows[2].Should().StartWith("8,").And.EndWith("no text in the column text");
    }

    [Theory]
    [InlineData("a.tsv")]
    [InlineData("a.txt", "--input", "tsv")]
    public void TabSeparatedValuesAreRead(string name, params string[] more)
    {
        var file = _folder.Write(name, $"text\tid\n{Diplomacy}\t7\n");
        var (status, output, error) = Tool.Run(["tag", file, "--format", "jsonl", .. more]);
        status.Should().Be(0, error);
        Lines(output).Should().ContainSingle().Which.GetProperty("id").GetString().Should().Be("7");
    }

    [Fact]
    public void JsonThatIsNotJsonLinesIsNotTakenForText()
    {
        var file = _folder.Write("a.json", $"{{\"id\":\"x\",\"text\":\"{Diplomacy}\"}}");
        var (status, output, error) = Tool.Run("tag", file, "--format", "jsonl");
        (status, output).Should().Be((2, ""));
        error.Should().Contain(".jsonl").And.Contain("--input");
        Lines(Tool.Run("tag", file, "--input", "jsonl", "--format", "jsonl").Out).Should().ContainSingle().Which.GetProperty("id").GetString().Should().Be("x");
    }

    [Fact]
    public void AQuoteThatIsNeverClosedIsToldWithItsLine()
    {
        var file = _folder.Write("a.csv", $"id,text\n1,\"{Diplomacy}\"\n2,\"secret\n3,x\n");
        var (status, output, error) = Tool.Run("tag", file, "--format", "jsonl");
        status.Should().Be(1);
        Lines(output).Select(l => l.TryGetProperty("error", out _)).Should().Equal(false, true);
        error.Should().Contain($"{file}(3)").And.Contain("on line 3 is never closed").And.NotContain("secret");
    }

    [Fact]
    public void ACsvRecordThatIsNotUtf8IsRefused()
    {
        var (status, _, error) = Tool.Run("tag", _folder.Write("a.csv", Encoding.Latin1.GetBytes($"text\ncaf\xE9\n{Diplomacy}\n")), "--format", "jsonl");
        status.Should().Be(1);
        error.Should().Contain("(2)").And.Contain("UTF-8");
    }

    [Theory]
    [InlineData("body\nx\n", "no column named text")]
    [InlineData("\"text\nx\n", "never closed")]
    [InlineData("text\n", "no record")]
    [InlineData("", "is empty")]
    public void ACsvWithoutTextIsUnusable(string content, string says)
    {
        var (status, _, error) = Tool.Run("tag", _folder.Write("a.csv", content));
        status.Should().Be(2);
        error.Should().Contain(says);
    }

    [Fact]
    public void HtmlShowsTheWholeTextEscapedWithMarks()
    {
        var (status, output, _) = Tool.RunWithInput("Moscow <b>expelled</b> four diplomats & threatened sanctions.", "tag", "--format", "html");
        status.Should().Be(0);
        output.Should().StartWith("<!DOCTYPE html>").And.EndWith("</body></html>\n").And.Contain("<mark class=\"coercive\"").And.NotContain("<b>");
        var text = System.Text.RegularExpressions.Regex.Replace(output.Split('\n').Single(l => l.StartsWith("<p>") && l.Contains("diplomats")), "<[^>]+>", "");
        System.Net.WebUtility.HtmlDecode(text).Should().Be("Moscow <b>expelled</b> four diplomats & threatened sanctions.");
    }

    [Fact]
    public void JsonLinesTellMentionsLevelAndForm()
    {
        const string Text = "The Russian foreign minister telephoned the Iranian ambassador.";
        var line = Lines(Tool.RunWithInput(Text, "tag", "--format", "jsonl").Out).Single();
        line.GetProperty("level").GetString().Should().Be("ministerial");
        line.GetProperty("form").GetString().Should().Be("telephone");
        line.GetProperty("mentions").EnumerateArray()
            .Select(m => $"{Text.Substring(m.GetProperty("start").GetInt32(), m.GetProperty("length").GetInt32())}/{m.GetProperty("kind").GetString()}/{m.GetProperty("id").GetString()}")
            .Should().Equal("Russian/state/russia", "foreign minister/participant/foreign-minister", "Iranian/state/iran", "ambassador/participant/diplomat");
    }
}
