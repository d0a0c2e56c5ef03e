using System.Text;
using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Training.Tests.Corpus;

public class CorpusReaderTests
{
    [Fact]
    public void ALineIsReadWithAllItsKeys()
    {
        var p = Read("""{"id":"a","text":"Some text.","track":"Track 1.5","tactics":["Mediation","coercive"],"techniques":["Shuttle Diplomacy"],"also":"track II","source":"s","group":"g","note":"n"}""").Paragraphs.Single();
        p.Should().BeEquivalentTo(new
        {
            Id = "a",
            Text = "Some text.",
            Track = Track.OneAndAHalf,
            Tactics = new[] { Tactic.Mediation, Tactic.Coercive },
            Techniques = new[] { Technique.ShuttleDiplomacy },
            Also = Track.Two,
            Source = "s",
            Group = "g",
            Note = "n",
        });
    }

    [Fact]
    public void AbsentMeansUnknownAndEmptyMeansNone()
    {
        var corpus = Read("""{"text":"x"}""" + "\n" + """{"text":"y","track":null,"tactics":[],"techniques":null}""");
        corpus.Problems.Should().BeEmpty();
        corpus.Paragraphs[0].Tactics.Should().BeNull();
        corpus.Paragraphs[1].Tactics.Should().BeEmpty();
        corpus.Paragraphs[1].Techniques.Should().BeNull();
        corpus.Paragraphs.Should().OnlyContain(p => p.Track == null && p.Has(0) == null);
        corpus.Paragraphs[1].Has(4).Should().BeFalse();
        corpus.Paragraphs.Select(p => p.Id).Should().Equal("test:1", "test:2");
    }

    [Theory]
    [InlineData("{\"text\":\"secret\",\"track\":\"track9\"}", "unknown label in \"track\"; allowed: track1, track1.5, track2, none")]
    [InlineData("{\"text\":\"secret\",\"track\":7}", "\"track\" is no text; allowed")]
    [InlineData("{\"text\":\"secret\",\"tactics\":\"coercive\"}", "\"tactics\" is no list")]
    [InlineData("{\"text\":\"secret\",\"tactics\":[\"bribes\"]}", "allowed: coercive, persuasive, mediation")]
    [InlineData("{\"text\":\"secret\",\"track\":\"none\",\"tactics\":[\"coercive\"]}", "under track \"none\"")]
    [InlineData("{\"text\":\"secret\",\"track\":\"track1\",\"tactics\":[],\"techniques\":[\"sanctions\"]}", "without its tactic \"coercive\"")]
    [InlineData("{\"text\":\"  \"}", "empty")]
    [InlineData("{\"text\":\"secret\",\"tactic\":[\"coercive\"]}", "write \"tactics\"")]
    [InlineData("{\"text\":\"secret\",\"Track\":\"none\"}", "write \"track\"")]
    [InlineData("{\"id\":\"secret\"}", "no \"text\"")]
    [InlineData("[\"secret\"]", "not a JSON object")]
    [InlineData("{\"text\": \"secret\"", "not valid JSON")]
    [InlineData("secret", "not valid JSON")]
    [InlineData("{\"text\":\"secret \\ud800\"}", "surrogate")]
    [InlineData("{\"text\":\"secret\",\"track\":\"\\ud800\"}", "surrogate")]
    public void ABadLineIsToldAndTheOthersAreRead(string bad, string message)
    {
        var corpus = Read("""{"text":"one"}""" + "\n\n" + bad + "\r\n" + """{"text":"two"}""");
        corpus.Paragraphs.Select(p => p.Text).Should().Equal("one", "two");
        var problem = corpus.Problems.Single();
        problem.Line.Should().Be(3);
        problem.Message.Should().Contain(message).And.NotContain("secret");
        problem.ToString().Should().StartWith("test.jsonl(3");
    }

    [Fact]
    public void InvalidUtf8IsToldWithItsPlace()
    {
        var bytes = Encoding.UTF8.GetBytes("{\"text\":\"one\"}\n{\"text\":\"tw\"}\n");
        bytes[^5] = 0xFF;
        var corpus = CorpusReader.Read(new MemoryStream(bytes), "test.jsonl");
        corpus.Paragraphs.Should().HaveCount(1);
        corpus.Problems.Single().Should().BeEquivalentTo(new { Line = 2L, Column = 10L });
        corpus.Problems.Single().Message.Should().Contain("UTF-8");
    }

    [Fact]
    public void AnIdMayStandOnce()
    {
        Read("""{"id":"a","text":"x"}""" + "\n" + """{"id":"a","text":"y"}""").Problems.Single().Message.Should().Contain("twice");
    }

    [Fact]
    public void AnIdMayBeANumber() =>
        Read("""{"id":7,"text":"x"}""").Paragraphs.Should().ContainSingle().Which.Id.Should().Be("7");

    [Fact]
    public void FilesOfOneNameDoNotClash()
    {
        var folder = Directory.CreateTempSubdirectory("diplomacy-").FullName;
        try
        {
            string[] files = [.. new[] { "a/x.jsonl", "b/x.jsonl", "b/x.ndjson", "b/y.jsonl" }.Select(f => $"{folder}/{f}")];
            foreach (var file in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, """{"text":"one"}""");
            }

            var corpus = CorpusReader.Read([.. files, $"{folder}/a/../a/x.jsonl", files[3]]);
            corpus.Paragraphs.Select(p => p.Id).Should().Equal($"{files[0]}:1", $"{files[1]}:1", $"{files[2]}:1", "y:1");
            corpus.Problems.Should().HaveCount(2).And.OnlyContain(p => p.Message.Contains("every file once"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void AByteOrderMarkAndLongLinesDoNoHarm()
    {
        var text = new string('x', 200_000);
        var corpus = CorpusReader.Read(new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{{\"text\":\"{text}\"}}\n{{\"text\":\"y\"}}")]), "test.jsonl");
        corpus.Problems.Should().BeEmpty();
        corpus.Paragraphs.Select(p => p.Text.Length).Should().Equal(200_000, 1);
    }

    [Fact]
    public void TheHashIsOfContentNotOfSpelling()
    {
        var one = Read("""{"id":"a","text":"x","track":"Track 1","tactics":["mediation","coercive"],"techniques":[]}""");
        var two = Read("""{ "track":"track1", "tactics":["coercive","mediation"], "techniques":[], "text":"x", "id":"a" }""");
        var three = Read("""{"id":"a","text":"x","track":"Track 1","tactics":["mediation","coercive"]}""");
        one.Hash.Should().Be(two.Hash).And.NotBe(three.Hash);
    }

    [Fact]
    public void TheShippedCorpusIsTrainingDataWithoutAProblem()
    {
        var folder = CorpusReader.Read([Repository.PathOf("training-data")]);
        folder.Problems.Should().BeEmpty();
        ShippedCorpus.Read().Hash.Should().Be(folder.Hash);
        folder.Paragraphs.Should().OnlyContain(p => p.Track != null && p.Tactics != null && p.Techniques != null && p.Source != null);
    }

    [Fact]
    public void EveryTacticOfTheShippedCorpusShowsByATechnique()
    {
        foreach (var p in ShippedCorpus.Read().Paragraphs)
            p.Techniques!.Select(t => t.Tactic).Distinct().Should().BeEquivalentTo(p.Tactics!, p.Id);
    }

    private static LabelledCorpus Read(string lines) => CorpusReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)), "test.jsonl");
}
