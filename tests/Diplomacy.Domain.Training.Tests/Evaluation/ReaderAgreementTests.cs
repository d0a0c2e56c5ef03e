using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Evaluation;

namespace Diplomacy.Domain.Training.Tests.Evaluation;

public class ReaderAgreementTests
{
    [Fact]
    public void CountsAgreementBeyondChance()
    {
        var agreement = ReaderAgreement.Of(
            Reading(("a", Track.One, true), ("b", Track.One, true), ("c", Track.None, false), ("d", Track.None, false), ("only first", Track.Two, false)),
            Reading(("a", Track.One, true), ("b", Track.None, false), ("c", Track.None, false), ("d", Track.None, false), ("only second", Track.Two, false)));
        agreement.Paragraphs.Should().Be(4);
        agreement.TrackAgreement.Should().Be(0.75);
        agreement.TrackKappa.Should().BeApproximately(0.5, 1e-9, "observed .75, expected .5 * .25 + .5 * .75");
        var coercive = agreement.Labels.Single(l => l.Label == "coercive");
        coercive.Should().Be(new LabelAgreement("coercive", 1, 1, 0, 2));
        coercive.F1.Should().BeApproximately(2 / 3.0, 1e-9);
        agreement.BySource.Should().ContainSingle().Which.Value.Paragraphs.Should().Be(4);
    }

    [Fact]
    public void ReadersWhoAgreeInAllHaveKappaOne()
    {
        var reading = Reading(("a", Track.One, true), ("b", Track.None, false));
        var agreement = ReaderAgreement.Of(reading, reading);
        (agreement.TrackKappa, agreement.TrackAgreement).Should().Be((1, 1));
        agreement.Labels.Should().OnlyContain(l => l.F1 == 1);
    }

    private static LabelledCorpus Reading(params (string Id, Track Track, bool Coercive)[] labels) =>
        new([.. labels.Select(l => new LabelledParagraph { Id = l.Id, Text = "x", Source = "s", Track = l.Track, Tactics = l.Coercive ? [Tactic.Coercive] : [], Techniques = l.Coercive ? [Technique.Sanctions] : [] })], []);
}
