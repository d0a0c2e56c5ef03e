using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Corpus.Checking;

namespace Diplomacy.Domain.Training.Tests.Corpus.Checking;

public class CorpusCheckerTests
{
    [Fact]
    public void TheSameWordsAreADuplicateAndOtherLabelsAConflict()
    {
        Kinds(P("a", "Talks opened in Geneva."), P("b", "TALKS opened, in Geneva")).Should().Equal(FindingKind.Duplicate);
        Kinds(P("a", "Talks opened in Geneva."), P("b", "Talks opened in Geneva.", Track.None)).Should().Equal(FindingKind.Duplicate, FindingKind.LabelConflict);
    }

    [Fact]
    public void ARunOfWordsSharedOutsideAGroupIsANearDuplicate()
    {
        const string One = "the two foreign ministers met again on the island of Crete today";
        const string Other = "on Monday the two foreign ministers met again on the mainland";
        Kinds(P("a", One), P("b", Other)).Should().Equal(FindingKind.NearDuplicate);
        Kinds(P("a", One) with { Group = "g" }, P("b", Other) with { Group = "g" }).Should().BeEmpty();
    }

    [Fact]
    public void TheSameBeginningAgainAndAgainIsASkeleton()
    {
        var paragraphs = Enumerable.Range(0, 13).Select(i => P($"p{i}", $"The foreign ministry said{new string('x', i)} it would {i}")).ToArray();
        Kinds(paragraphs).Should().BeEmpty();
        Kinds([.. paragraphs.Select((p, i) => p with { Text = $"The foreign ministry said no {i} {i * 7} {i * 11}" })]).Should().Contain(FindingKind.Skeleton);
    }

    [Fact]
    public void AWordThatTellsTheLabelIsToldWithItsCounts()
    {
        var paragraphs = Enumerable.Range(0, 40).Select(i => P($"p{i}", $"demarche {i}a {i}b {i}c", i % 40 == 0 ? Track.None : Track.One)).ToArray();
        var finding = CorpusChecker.Check(Corpus(paragraphs)).Single();
        (finding.Kind, finding.Message).Should().Be((FindingKind.GiveAway, "39 of 40 paragraphs with the word 'demarche' are track1"));
    }

    [Fact]
    public void ATacticNeedsATechniqueAndAGroupASecondMember()
    {
        Kinds(P("a", "Talks opened.") with { Tactics = [Tactic.Mediation], Group = "g" }).Should().Equal(FindingKind.TacticWithoutTechnique, FindingKind.LonelyGroup);
    }

    [Fact]
    public void RefusedLinesAreFindings()
    {
        var corpus = new LabelledCorpus([P("a", "x")], [new InputProblem("f.jsonl", 7, 0, "bad")]);
        CorpusChecker.Check(corpus).Single().ToString().Should().Be("Unreadable: f.jsonl(7): bad");
    }

    [Fact]
    public void StatisticsCount()
    {
        var statistics = new CorpusStatistics(Corpus(
            P("a", "One sentence.") with { Group = "g", Source = "s" },
            P("b", "Two. Sentences.") with { Tactics = [Tactic.Coercive, Tactic.Mediation], Techniques = [Technique.Ultimatum, Technique.Facilitation] },
            P("c", "Score!", Track.None) with { Note = CorpusStatistics.HardNegativeNote }));
        statistics.Should().BeEquivalentTo(new { Paragraphs = 3, WithoutTactic = 1, WithTwoTactics = 1, Grouped = 1, HardNegatives = 1, SingleSentences = 2, DistinctWords = 5 });
        statistics.Labels.Single(l => l.Key == "ultimatum").Value.Should().Be(1);
    }

    [Fact]
    public void TheShippedCorpusHasNeitherDuplicatesNorConflictsNorSkeletons()
    {
        CorpusChecker.Check(ShippedCorpus.Read()).Select(f => f.Kind).Should().NotContain(
            [FindingKind.Unreadable, FindingKind.Duplicate, FindingKind.LabelConflict, FindingKind.TacticWithoutTechnique]);
    }

    private static IEnumerable<FindingKind> Kinds(params LabelledParagraph[] paragraphs) => CorpusChecker.Check(Corpus(paragraphs)).Select(f => f.Kind);

    private static LabelledCorpus Corpus(params LabelledParagraph[] paragraphs) => new(paragraphs, []);

    private static LabelledParagraph P(string id, string text, Track? track = null) =>
        new() { Id = id, Text = text, Track = track ?? Track.One, Tactics = [], Techniques = [] };

    [Fact]
    public void TheGridTellsWhatAStreamLacks()
    {
        var corpus = new LabelledCorpus(
        [
            .. Enumerable.Range(0, 20).Select(i => new LabelledParagraph { Id = $"a{i}", Text = "x", Source = "a", Track = i < 12 ? Track.One : Track.None }),
            .. Enumerable.Range(0, 20).Select(i => new LabelledParagraph { Id = $"b{i}", Text = "x", Source = "b", Track = Track.Two }),
        ], []);
        const string Grid = "# Plan\n\n| stream | quota | more |\n| --- | --- | --- |\n| a | 12/0/0/8 | y |\n| b | 10/0/10/0 | y |\n| c | default | y |\n";
        var rows = CorpusGrid.Compare(new StringReader(Grid), corpus);
        rows.Select(r => (r.Stream, r.AskedInAll, r.Held.Sum(), r.IsThin)).Should().Equal(("a", 20, 20, false), ("b", 20, 20, true), ("c", 250, 0, true));
        FluentActions.Invoking(() => CorpusGrid.Compare(new StringReader("| a | 3/4 | |"), corpus)).Should().Throw<FormatException>().WithMessage("line 1*60/17/24/149*");
        FluentActions.Invoking(() => CorpusGrid.Compare(new StringReader("no table"), corpus)).Should().Throw<FormatException>();
    }
}
