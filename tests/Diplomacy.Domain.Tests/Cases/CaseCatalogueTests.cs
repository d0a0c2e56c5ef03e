using Diplomacy.Domain.Cases;
using Diplomacy.Domain.Interactions;

namespace Diplomacy.Domain.Tests.Cases;

public class CaseCatalogueTests
{
    public static TheoryData<string> Ids => [.. Catalogue.Cases.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void ACaseIsWhole(string id)
    {
        var c = Catalogue.Cases[id];
        c.Name.Should().NotBeNullOrWhiteSpace();
        c.Summary.Should().EndWith(".");
        c.Parties.Should().NotBeEmpty();
        c.Tracks.Should().NotBeEmpty();
        c.Techniques.Should().NotBeEmpty();
        c.Sources.Should().NotBeEmpty().And.OnlyContain(s => s.Work.Length > 0 && s.Locator.Length > 0);
        (c.Until ?? 9999).Should().BeGreaterThanOrEqualTo(c.From ?? 0);
        if (c.From is null) c.Unsure.Should().NotBeEmpty();
        foreach (var state in c.Parties.Select(p => p.StateId).Concat(c.ThirdParties.Select(p => p.StateId)).OfType<string>())
            Catalogue.States.TryGet(state, out _).Should().BeTrue($"'{state}' is no id of a state");
    }

    /// <summary>The worked examples: the track that the codebook gives is the one that the rule derives.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void TheRuleDerivesTheTrackOfEveryMoment(string id)
    {
        foreach (var moment in Catalogue.Cases[id].Moments)
        {
            var finding = TrackRule.Decide(moment.Participants);
            (finding.Track?.Id).Should().Be(moment.Track?.Id, $"'{moment.What}' is so because: {moment.Why} The rule says: {finding.Reason}");
        }
    }

    [Fact]
    public void ThereAreAtLeastSixtyWorkedExamplesOnAllTracks()
    {
        var moments = Catalogue.Cases.SelectMany(c => c.Moments).ToList();
        moments.Count.Should().BeGreaterThanOrEqualTo(60);
        moments.Select(m => m.Track).Distinct().Should().Contain([Track.One, Track.OneAndAHalf, Track.Two]);
    }

    [Fact]
    public void ClosedSetsAreRead()
    {
        Catalogue.Cases["biafra-quakers"].Outcome.Should().Be(CaseOutcome.NoAgreement);
        Catalogue.Cases["biafra-quakers"].ThirdParties.Should().ContainSingle().Which.Should().Match<CaseThirdParty>(p =>
            p.Kind == ThirdPartyKind.ReligiousBody && p.Role == ThirdPartyRole.Messenger);
        Catalogue.Cases["kosovo-rambouillet"].Coercion!.Success.Should().Be(CoercionSuccess.Failed);
        Instrument.Demarche.Sort.Should().Be(InstrumentKind.Act);
        InteractionForm.Meeting.Sort.Should().Be(InteractionFormKind.FormalMeeting);
        Catalogue.Organizations["nato"].Sort.Should().Be(OrganizationKind.Defence);
    }

    [Fact]
    public void IdsAreUniqueAndCasesInTheOrderOfTime()
    {
        Catalogue.Cases.Select(c => c.Id).Should().OnlyHaveUniqueItems();
        Catalogue.Cases.Select(c => c.From ?? int.MaxValue).Should().BeInAscendingOrder();
        Catalogue.Cases["oslo-channel"].PassedBetweenTracks.Should().BeTrue();
        Catalogue.Cases.With(Technique.ShuttleDiplomacy).Should().NotBeEmpty();
        Catalogue.Cases.TryGet("no-such-case", out _).Should().BeFalse();
    }
}
