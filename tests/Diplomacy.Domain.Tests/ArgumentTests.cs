using Diplomacy.Domain.Interactions;

namespace Diplomacy.Domain.Tests;

public class ArgumentTests
{
    private static readonly Participant Diplomat = Participant.Of(ParticipantKind.Diplomat, ConflictRole.Party);

    [Fact]
    public void WhatIsNullIsRefused()
    {
        Refused(() => Catalogue.Agencies.OfState(null!), "stateId");
        Refused(() => Catalogue.Cases.With(null!), "technique");
        Refused(() => Catalogue.States[null!], "id");
        Refused(() => Catalogue.States.Find(null!), "name");
        Refused(() => Catalogue.Find(null!), "name");
        Refused(() => TrackRule.Decide(null!), "participants");
        Refused(() => new Trajectory(null!), "interactions");
        Refused(() => new Interaction { Date = default, Participants = null! }, "Participants");
        Refused(() => new Interaction { Date = default, Participants = [], Techniques = null! }, "Techniques");

        static void Refused(Func<object> call, string name) => call.Should().Throw<ArgumentNullException>().WithParameterName(name);
    }

    [Fact]
    public void AListWithAnElementThatIsNullIsRefusedWithItsPlace()
    {
        Refused(() => TrackRule.Decide([Diplomat, null!]), "participants");
        Refused(() => new Trajectory([new Interaction { Date = default, Participants = [] }, null!]), "interactions");
        Refused(() => new Interaction { Date = default, Participants = [Diplomat, null!] }, "Participants");
        Refused(() => new Interaction { Date = default, Participants = [], Purposes = [Purpose.Negotiation, null!] }, "Purposes");

        static void Refused(Func<object> call, string name) => call.Should().ThrowExactly<ArgumentException>().WithMessage("*place 1 *").WithParameterName(name);
    }

    [Fact]
    public void AParticipantIsWhole()
    {
        Refused(() => Participant.Of(null!, ConflictRole.Party), "kind");
        Refused(() => Participant.Of(ParticipantKind.Diplomat, null!), "role");
        Refused(() => new Participant(null!, Capacity.Official, ConflictRole.Party), "Kind");
        Refused(() => new Participant(ParticipantKind.Diplomat, null!, ConflictRole.Party), "Capacity");
        Refused(() => new Participant(ParticipantKind.Diplomat, Capacity.Official, null!), "Role");
        Refused(() => Diplomat with { Capacity = null! }, "Capacity");

        static void Refused(Func<object> call, string name) => call.Should().Throw<ArgumentNullException>().WithParameterName(name);
    }
}
