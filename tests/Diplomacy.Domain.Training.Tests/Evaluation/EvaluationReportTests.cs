using System.Text;
using System.Text.Json;
using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Evaluation;

namespace Diplomacy.Domain.Training.Tests.Evaluation;

public class EvaluationReportTests
{
    private static readonly string[] Texts =
    [
        "Germany expelled two Russian diplomats on Monday and Moscow said that it would answer in kind.",
        "Shares in the retailer rose 4 percent after it reported higher quarterly profit.",
        "The parliament's budget committee put off the vote until next week.",
    ];

    [Fact]
    public void LabelsThatTheTaggerItselfGaveScoreOne()
    {
        var report = EvaluationReport.Of(DiplomacyTagger.Default, Labelled((_, r) => r.Track));
        report.TrackAccuracy.Should().Be(new Measured(1, 1, 1));
        report.TrackMacroF1.Value.Should().Be(1);
        report.Labels.Where(l => l.Support > 0 && l.Label.StartsWith("track")).Should().OnlyContain(l => l.F1 == 1);
    }

    [Fact]
    public void AWrongTrackCountsAgainstBothTracks()
    {
        var report = EvaluationReport.Of(DiplomacyTagger.Default, Labelled((i, r) => i == 0 ? Track.Two : r.Track));
        report.TrackAccuracy.Value.Should().BeApproximately(2 / 3.0, 1e-9);
        report.Labels.Single(l => l.Label == "track2").Should().Be(new LabelScore("track2", 0, 0, 0, 1));
        report.TrackConfusion[Track.Two.Index].Sum().Should().Be(1);
    }

    [Fact]
    public void PartsAreScoredByThemselves()
    {
        var corpus = Labelled((i, r) => i == 0 ? Track.Two : r.Track);
        corpus = new LabelledCorpus([.. corpus.Paragraphs.Select((p, i) => p with { Source = i == 0 ? "a" : "b", Note = i == 2 ? "hard negative" : null })], []);
        var report = EvaluationReport.Of(DiplomacyTagger.Default, corpus);
        report.Slices.Single(s => s.Name == "source a").Should().BeEquivalentTo(new { Paragraphs = 1, TrackAccuracy = 0.0 });
        report.Slices.Single(s => s.Name == "source b").Should().BeEquivalentTo(new { Paragraphs = 2, TrackAccuracy = 1.0 });
        report.Slices.Single(s => s.Name == "hard negative").Paragraphs.Should().Be(1);
        report.Slices.Where(s => s.Name.StartsWith("length")).Sum(s => s.Paragraphs).Should().Be(3);
        report.TrackReliability.Sum(b => b.Paragraphs).Should().Be(3);
    }

    [Theory]
    [InlineData("In 1962 the two leaders wrote.", "names a year before 1980")]
    [InlineData("The accord of 1987 held.", "names a year 1980 to 1999")]
    [InlineData("Talks began in 2015, not in 1999.", "names a year from 2000")]
    [InlineData("They paid 1950000 dollars.", null)]
    public void AYearThatIsNamedTellsTheEra(string text, string? era)
    {
        var corpus = new LabelledCorpus([new LabelledParagraph { Id = "1", Text = text, Track = Track.One }], []);
        EvaluationReport.Of(DiplomacyTagger.Default, corpus).Slices.Select(s => s.Name).Where(n => n.StartsWith("names a year", StringComparison.Ordinal)).Should().Equal(era is null ? [] : [era]);
    }

    [Fact]
    public void AnotherAcceptableTrackIsAccepted()
    {
        var wrong = Labelled((_, _) => Track.Two);
        var also = new LabelledCorpus([.. wrong.Paragraphs.Select(p => p with { Also = DiplomacyTagger.Default.Tag(p.Text).Track })], []);
        EvaluationReport.Of(DiplomacyTagger.Default, also).TrackAccuracy.Value.Should().Be(1);
    }

    [Fact]
    public void TheReportIsJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream)) EvaluationReport.Of(DiplomacyTagger.Default, Labelled((_, r) => r.Track)).WriteJson(json);
        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        document.RootElement.GetProperty("paragraphs").GetInt32().Should().Be(3);
        document.RootElement.GetProperty("labels").GetArrayLength().Should().Be(18);
    }

    private static LabelledCorpus Labelled(Func<int, TagResult, Track> track) => new(
        [.. Texts.Select((t, i) =>
        {
            var result = DiplomacyTagger.Default.Tag(t);
            return new LabelledParagraph { Id = $"p{i}", Text = t, Track = track(i, result), Tactics = result.Tactics, Techniques = result.Techniques };
        })],
        []);
}
