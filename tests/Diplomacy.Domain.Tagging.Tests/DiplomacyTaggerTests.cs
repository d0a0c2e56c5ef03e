using Diplomacy.Domain.Tagging.Model;

namespace Diplomacy.Domain.Tagging.Tests;

public class DiplomacyTaggerTests
{
    private const string Expulsion = "France expelled two Iranian diplomats on Tuesday and threatened further sanctions unless Tehran released the detained teachers by the end of the month.";
    private const string Mediation = "Norwegian mediators shuttled between the government delegation and the rebels, carrying a draft cease-fire from one hotel to the other.";
    private const string Workshop = "Retired generals and university professors from India and Pakistan met for a weekend in Bangkok, at the invitation of a foundation, to talk about schools and trade across the Line of Control.";
    private const string Football = "The coach gave his striker an ultimatum on Sunday: score before Christmas or look for another club.";

    private static readonly DiplomacyTagger Tagger = DiplomacyTagger.Default;

    [Fact]
    public void TheVectorHoldsTheProbabilitiesOfTheLabels()
    {
        var result = DiplomacyTagger.Default.Tag("Norway offered to host talks between the two sides.");
        result.ProbabilityVector.ToArray().Should().Equal(result.Probabilities.Select(p => p.Value)).And.HaveCount(Tagging.Model.Heads.Count);
    }

    [Fact]
    public void PlainCasesAreTaggedAsAReaderWould()
    {
        var expulsion = Tagger.Tag(Expulsion);
        expulsion.Track.Should().Be(Track.One);
        expulsion.Tactics.Should().Contain(Tactic.Coercive);
        Tagger.Tag(Mediation).Tactics.Should().Contain(Tactic.Mediation);
        Tagger.Tag(Workshop).Track.Should().Be(Track.Two);
        Tagger.Tag(Football).Track.Should().Be(Track.None);
    }

    [Fact]
    public void AnEmptyTextIsNotDiplomacy()
    {
        Tagger.Tag("").Track.Should().Be(Track.None);
        Tagger.Tag(" \n ").Tactics.Should().BeEmpty();
    }

    [Fact]
    public void ProbabilitiesAreProbabilities()
    {
        var result = Tagger.Tag(Expulsion);
        result.Probabilities.Select(p => p.Key).Should().Equal(Heads.Labels);
        result.Probabilities.Should().OnlyContain(p => p.Value >= 0 && p.Value <= 1);
        Track.All.Sum(t => result.ProbabilityOf(t)).Should().BeApproximately(1, 1e-5f);
        result.ProbabilityOf(Tactic.Coercive).Should().Be(result.Probabilities.Single(p => p.Key == "coercive").Value);
    }

    [Fact]
    public void LabelsAreConsistent()
    {
        foreach (var text in new[] { Expulsion, Mediation, Workshop, Football })
        {
            var result = Tagger.Tag(text);
            if (result.Track == Track.None) result.Tactics.Should().BeEmpty();
            result.Techniques.All(t => result.Tactics.Contains(t.Tactic)).Should().BeTrue();
            result.Tactics.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void StringSpanAndScoreAgree()
    {
        var probabilities = new float[Heads.Count + 3];
        Tagger.Score(Expulsion, probabilities);
        Tagger.Tag(Expulsion).Probabilities.Select(p => p.Value).Should().Equal(probabilities.Take(Heads.Count));
        Tagger.Tag(("xx" + Expulsion).AsSpan(2)).ToString().Should().Be(Tagger.Tag(Expulsion).ToString());
    }

    [Fact]
    public void AShortBufferIsRefused()
    {
        FluentActions.Invoking(() => Tagger.Score(Expulsion, new float[Heads.Count - 1])).Should().Throw<ArgumentException>().WithMessage("*18*");
    }

    [Fact]
    public void WhatIsNullIsRefused()
    {
        Refused(() => Tagger.Tag(null!), "text");
        Refused(() => Tagger.Tag((string)null!, TagOptions.LabelsOnly), "text");
        Refused(() => Tagger.Tag("", null!), "options");
        Refused(() => Tagger.TagArticle(" ", null!), "options");
        Refused(() => Tagger.TagArticle(null!), "article");
        Refused(() => Tagger.TagMany(null!), "texts");
        Refused(() => Tagger.TagMany([], 1, null!), "options");
        Refused(() => Tagger.Tag("").ProbabilityOf((Technique)null!), "technique");

        static void Refused(Func<object> call, string name) => call.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be(name);
    }

    [Fact]
    public void ATextThatIsNullAmongManyIsToldWithItsPlace()
    {
        string[] texts = [.. Enumerable.Repeat("", 700), null!];
        FluentActions.Invoking(() => Tagger.TagMany(texts).ToList()).Should().Throw<ArgumentException>().WithMessage("*place 700 *").WithParameterName("texts");
        Tagger.TagMany(texts).Take(256).Should().HaveCount(256);
    }

    [Fact]
    public void AnyNumberOfThreadsMayBeAskedForButNotNone()
    {
        Tagger.TagMany([Football], int.MaxValue, TagOptions.LabelsOnly).Should().ContainSingle();
        FluentActions.Invoking(() => Tagger.TagMany([Football], 0, TagOptions.LabelsOnly)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void ParametersCannotBeWritten() =>
        Tagger.Parameters.Should().BeAssignableTo<System.Collections.IList>().Which.IsReadOnly.Should().BeTrue();

    [Fact]
    public void AnArticleIsTaggedParagraphByParagraph()
    {
        var article = $"\n{Expulsion}\n\n  {Football}\n";
        var paragraphs = Tagger.TagArticle(article);
        paragraphs.Select(p => article.Substring(p.Start, p.Length)).Should().Equal(Expulsion, Football);
        paragraphs.Select(p => p.Index).Should().Equal(0, 1);
        paragraphs.Select(p => p.Result.Track).Should().Equal(Track.One, Track.None);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void ManyAreTaggedInInputOrder(int threads)
    {
        string[] texts = [Expulsion, Mediation, Workshop, Football, ""];
        var input = Enumerable.Range(0, 2000).Select(i => texts[i % texts.Length]).ToList();
        var expected = texts.Select(t => Tagger.Tag(t).ToString()).ToList();
        Tagger.TagMany(input, threads, TagOptions.Default).Select(r => r.ToString()).Should().Equal(input.Select((_, i) => expected[i % texts.Length]));
    }

    [Fact]
    public void ManyThreadsShareOneTagger()
    {
        var expected = Tagger.Tag(Mediation).Probabilities.ToList();
        Parallel.For(0, 500, _ => Tagger.Tag(Mediation).Probabilities.Should().Equal(expected));
    }

    [Fact]
    public void TagManyStopsWhenCancelled()
    {
        using var source = new CancellationTokenSource();
        var endless = Enumerable.Repeat(Expulsion, int.MaxValue);
        var taken = 0;
        FluentActions.Invoking(() =>
        {
            foreach (var _ in Tagger.TagMany(endless, source.Token))
                if (++taken == 10) source.Cancel();
        }).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void EvidenceLiesInTheTextAndSpeaksForTheLabel()
    {
        var result = Tagger.Tag(Expulsion, TagOptions.WithEvidence);
        result.Evidence.Should().NotBeEmpty().And.OnlyContain(e => e.Start >= 0 && e.Length > 0 && e.Start + e.Length <= Expulsion.Length);
        var labels = new[] { result.Track.Id }.Concat(result.Tactics.Select(t => t.Id)).Concat(result.Techniques.Select(t => t.Id));
        result.Evidence.Select(e => e.Label).Distinct().Should().BeEquivalentTo(labels);
        result.Evidence.Where(e => e.Label == "coercive").MaxBy(e => e.Weight).Weight.Should().BePositive();
        Tagger.Tag(Expulsion).Evidence.Should().BeEmpty();
    }

    [Fact]
    public void AVeryLongTextIsTagged()
    {
        var text = string.Concat(Enumerable.Repeat(Expulsion + " ", 4000));
        var result = Tagger.Tag(text);
        result.Probabilities.Should().OnlyContain(p => float.IsFinite(p.Value));
    }
}
