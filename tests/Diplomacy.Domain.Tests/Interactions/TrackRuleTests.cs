using Diplomacy.Domain.Interactions;

namespace Diplomacy.Domain.Tests.Interactions;

public class TrackRuleTests
{
    private static readonly Participant Minister = Participant.Of(ParticipantKind.ForeignMinister, ConflictRole.Party);
    private static readonly Participant Rebel = Participant.Of(ParticipantKind.ArmedMovement, ConflictRole.Party) with { Capacity = Capacity.Official };
    private static readonly Participant Scholar = Participant.Of(ParticipantKind.Scholar, ConflictRole.Party);
    private static readonly Participant General = Participant.Of(ParticipantKind.FormerOfficial, ConflictRole.Party);
    private static readonly Participant PrivatelyThere = new(ParticipantKind.Diplomat, Capacity.Personal, ConflictRole.Party);
    private static readonly Participant Institute = Participant.Of(ParticipantKind.Institute, ConflictRole.ThirdParty);
    private static readonly Participant Envoy = Participant.Of(ParticipantKind.SpecialEnvoy, ConflictRole.ThirdParty);

    [Fact]
    public void OfficialSidesAreTrackOne()
    {
        Decide(Minister, Minister).Should().Be((Track.One, TrackDefinition.None));
        Decide(Minister, Rebel).Should().Be((Track.One, TrackDefinition.None));
        Decide(Minister, Rebel, Envoy).Should().Be((Track.One, TrackDefinition.None));
    }

    [Fact]
    public void OfficialSidesUnderAnUnofficialThirdPartyAreTrackOneAndAHalf()
    {
        Decide(Minister, Rebel, Institute).Should().Be((Track.OneAndAHalf, TrackDefinition.ThirdParty));
    }

    [Fact]
    public void OfficialsInAPersonalCapacityOrBesideOthersAreTrackOneAndAHalf()
    {
        Decide(PrivatelyThere, PrivatelyThere).Should().Be((Track.OneAndAHalf, TrackDefinition.ParticipantMix));
        Decide(Minister, Scholar).Should().Be((Track.OneAndAHalf, TrackDefinition.ParticipantMix));
        Decide(Scholar, Scholar, Envoy).Should().Be((Track.OneAndAHalf, TrackDefinition.ParticipantMix));
    }

    [Fact]
    public void OnlyNonOfficialsAreTrackTwo()
    {
        Decide(Scholar, General).Should().Be((Track.Two, TrackDefinition.None));
        Decide(Scholar, General, Institute).Should().Be((Track.Two, TrackDefinition.None));
    }

    [Fact]
    public void WhatTheParticipantsDoNotDecideIsUndecidedWithAReason()
    {
        TrackRule.Decide([]).IsDecided.Should().BeFalse();
        TrackRule.Decide([Envoy]).Reason.Should().Contain("No side");
        TrackRule.Decide([Minister, Rebel, Envoy, Institute]).Should().Match<TrackFinding>(f => !f.IsDecided && f.Reason.Contains("leads"));
    }

    [Fact]
    public void WhereSeveralThirdPartiesAreThereTheLeadingOneDecides()
    {
        Decide(Minister, Rebel, Envoy, Institute with { Leads = true }).Should().Be((Track.OneAndAHalf, TrackDefinition.ThirdParty));
        Decide(Minister, Rebel, Envoy with { Leads = true }, Institute).Should().Be((Track.One, TrackDefinition.None));
    }

    [Fact]
    public void AFormerOfficialSentByAGovernmentIsOfficial()
    {
        Decide(General with { Capacity = Capacity.Official }, Minister).Should().Be((Track.One, TrackDefinition.None));
    }

    private static (Track? Track, TrackDefinition Definition) Decide(params Participant[] participants)
    {
        var finding = TrackRule.Decide(participants);
        finding.Reason.Should().EndWith(".");
        return (finding.Track, finding.Definition);
    }
}
