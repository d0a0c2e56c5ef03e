using System.Text;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Corpus.Converting;

namespace Diplomacy.Domain.Training.Tests.Corpus.Converting;

public class CorpusConverterTests
{
    private static readonly ConvertOptions TakesAbsenceForNone = new() { Missing = MissingLabels.None };

    private static readonly LabelledParagraph[] Whole =
    [
        new() { Id = "a", Text = "He said \"no\", twice; then, yes.", Track = Track.One, Tactics = [Tactic.Coercive, Tactic.Persuasive], Techniques = [Technique.Ultimatum, Technique.Compromise] },
        new() { Id = "b", Text = "Prices, too, rose.", Track = Track.None, Tactics = [], Techniques = [] },
        new() { Id = "c", Text = "Scholars met in Rome.", Track = Track.Two, Tactics = [], Techniques = [] },
    ];

    [Theory]
    [InlineData(CorpusFormat.Jsonl)]
    [InlineData(CorpusFormat.Csv)]
    [InlineData(CorpusFormat.Tsv)]
    [InlineData(CorpusFormat.Doccano)]
    [InlineData(CorpusFormat.LabelStudio)]
    [InlineData(CorpusFormat.Spacy)]
    [InlineData(CorpusFormat.FastText)]
    public void WhatIsWrittenIsReadAgain(CorpusFormat format)
    {
        using var stream = new MemoryStream();
        CorpusConverter.Write(Whole, stream, format);
        stream.Position = 0;
        var read = CorpusConverter.Read(stream, "x.txt", format, TakesAbsenceForNone);
        read.Problems.Should().BeEmpty();
        read.Paragraphs.Should().BeEquivalentTo(Whole, o => format == CorpusFormat.FastText ? o.Excluding(p => p.Id).WithStrictOrdering() : o.WithStrictOrdering());
    }

    [Theory]
    [InlineData(CorpusFormat.Jsonl)]
    [InlineData(CorpusFormat.Csv)]
    [InlineData(CorpusFormat.Tsv)]
    [InlineData(CorpusFormat.Spacy)]
    [InlineData(CorpusFormat.LabelStudio)]
    public void NoneAndNotKnownStayApart(CorpusFormat format)
    {
        LabelledParagraph[] partly =
        [
            Whole[2],
            new() { Id = "d", Text = "They met.", Track = Track.One },
            new() { Id = "e", Text = "They urged.", Track = Track.One, Tactics = [Tactic.Persuasive], Techniques = [] },
            new() { Id = "f", Text = "They urged.", Track = Track.One, Tactics = [Tactic.Persuasive] },
            new() { Id = "g", Text = "They asked.", Tactics = [], Also = Track.Two, Source = "desk", Group = "pair", Note = "hard" },
        ];
        CorpusConverter.Losses(partly, format).Should().BeEmpty();
        using var stream = new MemoryStream();
        CorpusConverter.Write(partly, stream, format);
        stream.Position = 0;
        CorpusConverter.Read(stream, "x", format, new()).Paragraphs.Should().BeEquivalentTo(partly, o => o.WithStrictOrdering());
    }

    [Fact]
    public void WhatAFormatCannotHoldIsCounted()
    {
        LabelledParagraph[] rich = [.. Whole, new() { Id = "d", Text = "Two\nlines.", Track = Track.One, Note = "hard" }];
        CorpusConverter.Losses(rich, CorpusFormat.FastText).Should().Equal(
            new("id", 4), new("note", 1), new("line breaks", 1), new("that there is no tactic", 1), new("that there is no technique", 1));
        CorpusConverter.Losses(rich, CorpusFormat.Doccano).Should().Equal(new ConversionLoss("that there is no tactic", 1), new ConversionLoss("that there is no technique", 1));
        CorpusConverter.Losses(Whole[..2], CorpusFormat.Doccano).Should().BeEmpty("track none says that there is no tactic");
    }

    [Theory]
    [InlineData(CorpusFormat.Doccano)]
    [InlineData(CorpusFormat.Spacy)]
    [InlineData(CorpusFormat.LabelStudio)]
    public void WhatAToolCarriesAlongIsKept(CorpusFormat format)
    {
        LabelledParagraph[] rich = [new() { Id = "d", Text = "They met.", Track = Track.One, Also = Track.Two, Source = "desk", Group = "pair", Note = "hard" }];
        using var stream = new MemoryStream();
        CorpusConverter.Write(rich, stream, format);
        stream.Position = 0;
        CorpusConverter.Read(stream, "x", format, new()).Paragraphs.Should().BeEquivalentTo(rich);
    }

    [Fact]
    public void NoneInAColumnOfTacticsIsNoTrack()
    {
        var paragraph = Read("text,tactics\nTalks opened.,None\n", CorpusFormat.Csv).Paragraphs.Should().ContainSingle().Which;
        paragraph.Track.Should().BeNull();
        paragraph.Tactics.Should().BeEmpty();
        Read("text,tactics,techniques\nx,-,sanctions\n", CorpusFormat.Csv).Problems.Should().ContainSingle().Which.Message.Should().Contain("a tactic beside the mark that there is none");
    }

    [Fact]
    public void ColumnsAreMappedAndLabelsReadInTheirUsualSpellings()
    {
        var read = Read("No,Body,Tags\n7,\"Talks, again\",\"Track II; Mediation\"\n", CorpusFormat.Csv,
            new() { Columns = new Dictionary<string, string> { ["id"] = "No", ["text"] = "body", ["labels"] = "Tags" }, Source = "desk" });
        read.Paragraphs.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new LabelledParagraph { Id = "7", Text = "Talks, again", Track = Track.Two, Tactics = [Tactic.Mediation], Techniques = null, Source = "desk" });
    }

    [Fact]
    public void ATechniqueBringsItsTactic() =>
        Read("__label__track1 __label__sanctions They were punished.", CorpusFormat.FastText).Paragraphs[0].Tactics.Should().Equal(Tactic.Coercive);

    [Fact]
    public void ProdigysAnswersToOneTextAreBroughtTogether()
    {
        var read = Read(
            """
            {"text":"A","label":"track1","answer":"accept"}
            {"text":"A","label":"coercive","answer":"accept"}
            {"text":"A","label":"persuasive","answer":"reject"}
            {"text":"A","label":"mediation","answer":"reject"}
            {"text":"B","label":"coercive","answer":"reject"}
            {"text":"C","label":"coercive","answer":"ignore"}
            {"text":"D","options":[{"id":"coercive"},{"id":"persuasive"},{"id":"mediation"}],"accept":["mediation"],"answer":"accept"}
            """, CorpusFormat.Prodigy);
        read.Problems.Should().BeEmpty();
        read.Paragraphs.Select(p => p.Text).Should().Equal("A", "B", "D");
        read.Paragraphs[0].Track.Should().Be(Track.One);
        read.Paragraphs[0].Tactics.Should().Equal(Tactic.Coercive);
        read.Paragraphs[1].Tactics.Should().BeNull("two of the three tactics were not asked for");
        read.Paragraphs[2].Tactics.Should().Equal(Tactic.Mediation);
    }

    [Theory]
    [InlineData(CorpusFormat.Doccano, "{\"text\":\"secret words\",\"label\":[\"track7\"]}\n{\"text\":\"fine\",\"label\":[\"none\"]}", "allowed")]
    [InlineData(CorpusFormat.Doccano, "{broken secret\n{\"text\":\"fine\",\"label\":[]}", "Doccano")]
    [InlineData(CorpusFormat.Spacy, "{\"text\":\"secret\",\"cats\":{\"track1\":0.5}}\n{\"text\":\"fine\",\"cats\":{}}", "0 nor 1")]
    [InlineData(CorpusFormat.Csv, "text,track\nsecret,track9\nfine,none\n", "allowed")]
    [InlineData(CorpusFormat.Csv, "text,track\nfine,none\nsecret,\"none\nx,none\n", "on line 3 is never closed")]
    [InlineData(CorpusFormat.Tsv, "text\ttrack\nfine\tnone\n\"secret\tnone\nx\tnone\n", "on line 3 is never closed")]
    [InlineData(CorpusFormat.Csv, "text,track\nsecret, too,none\nfine,none\n", "3 fields")]
    [InlineData(CorpusFormat.FastText, "__label__track1 __label__none secret\n__label__none fine", "2 tracks")]
    [InlineData(CorpusFormat.LabelStudio, "[{\"secret\":1},{\"data\":{\"text\":\"fine\"},\"annotations\":[]}]", "LabelStudio")]
    [InlineData(CorpusFormat.LabelStudio, "[{\"data\":{\"text\":\"secret \\ud800\"},\"annotations\":[]},{\"data\":{\"text\":\"fine\"},\"annotations\":[]}]", "surrogate")]
    [InlineData(CorpusFormat.Spacy, "{\"text\":\"secret \\ud800\",\"cats\":{}}\n{\"text\":\"fine\",\"cats\":{}}", "surrogate")]
    [InlineData(CorpusFormat.Prodigy, "{\"text\":\"secret \\ud800\",\"label\":\"none\",\"answer\":\"accept\"}\n{\"text\":\"fine\",\"label\":\"none\",\"answer\":\"accept\"}", "surrogate")]
    [InlineData(CorpusFormat.Prodigy, "{\"text\":\"fine\",\"label\":\"none\",\"answer\":\"accept\"}\n{\"text\":\"secret\",\"answer\":\"\\ud800\"}", "surrogate")]
    [InlineData(CorpusFormat.Prodigy, "{\"label\":\"none\",\"answer\":\"secret\"}\n{\"text\":\"fine\",\"label\":\"none\",\"answer\":\"accept\"}", "no text")]
    public void ABadRecordIsToldAndTheOthersRead(CorpusFormat format, string file, string says)
    {
        var read = Read(file, format);
        read.Problems.Should().ContainSingle().Which.Message.Should().Contain(says).And.NotContain("secret");
        read.Paragraphs.Should().ContainSingle().Which.Text.Should().Be("fine");
    }

    [Theory]
    [InlineData(CorpusFormat.Csv, "text,track\nfine,none\n\n\"sec\xFFret\",none\n", 4)]
    [InlineData(CorpusFormat.Tsv, "text\ttrack\nsecret\tno\xFFne\nfine\tnone\n", 2)]
    [InlineData(CorpusFormat.FastText, "__label__none fine\n__label__none sec\xFFret\n", 2)]
    [InlineData(CorpusFormat.Doccano, "{\"text\":\"fine\",\"label\":[]}\n{\"text\":\"sec\xFFret\",\"label\":[]}\n", 2)]
    public void ARecordThatIsNotUtf8IsToldAndTheOthersRead(CorpusFormat format, string file, long line)
    {
        var read = CorpusConverter.Read(new MemoryStream(Encoding.Latin1.GetBytes(file)), "x.txt", format, new());
        read.Problems.Should().ContainSingle().Which.Should().Match<InputProblem>(p => p.Line == line && p.Message.Contains("UTF-8"));
        read.Paragraphs.Should().ContainSingle().Which.Text.Should().Be("fine");
    }

    [Theory]
    [InlineData(CorpusFormat.Csv, "body,track\nx,none\n", "--column text=")]
    [InlineData(CorpusFormat.Csv, "", "empty")]
    [InlineData(CorpusFormat.Csv, "\"text,track\nx,none\n", "never closed")]
    [InlineData(CorpusFormat.LabelStudio, "{}", "array")]
    [InlineData(CorpusFormat.LabelStudio, "[", "array")]
    public void AFileThatIsNotOfTheFormatIsRefusedWhole(CorpusFormat format, string file, string says) =>
        FluentActions.Invoking(() => Read(file, format)).Should().Throw<FormatException>().WithMessage($"*{says}*");

    [Theory]
    [InlineData("null", "x:1")]
    [InlineData("7", "7")]
    [InlineData("\"seven\"", "seven")]
    public void AnIdIsATextOrANumber(string id, string read) =>
        Read($"{{\"id\":{id},\"text\":\"fine\",\"label\":[]}}", CorpusFormat.Doccano).Paragraphs.Should().ContainSingle().Which.Id.Should().Be(read);

    [Fact]
    public void ProdigyIsNotWritten() =>
        FluentActions.Invoking(() => CorpusConverter.Write(Whole, Stream.Null, CorpusFormat.Prodigy)).Should().Throw<NotSupportedException>().WithMessage("*spacy*");

    private static LabelledCorpus Read(string file, CorpusFormat format, ConvertOptions? options = null) =>
        CorpusConverter.Read(new MemoryStream(Encoding.UTF8.GetBytes(file)), "x.txt", format, options ?? new());
}
