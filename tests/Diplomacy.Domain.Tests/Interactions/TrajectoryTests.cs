using Diplomacy.Domain.Interactions;

namespace Diplomacy.Domain.Tests.Interactions;

public class TrajectoryTests
{
    private static readonly Participant Scholar = Participant.Of(ParticipantKind.Scholar, ConflictRole.Party);
    private static readonly Participant Minister = Participant.Of(ParticipantKind.ForeignMinister, ConflictRole.Party);

    [Fact]
    public void PassagesAndShiftsAreFoundInTheOrderOfTime()
    {
        var trajectory = new Trajectory(
        [
            On(1993, 9, InteractionLevel.Summit, [Technique.Compromise], Minister, Minister),
            On(1992, 12, InteractionLevel.Unofficial, [Technique.Facilitation], Scholar, Scholar),
            On(1993, 5, InteractionLevel.Officials, [Technique.Compromise, Technique.Facilitation], Minister, Minister),
            On(1995, 1, null, [Technique.Sanctions], Minister, Minister),
            On(1996, 1, InteractionLevel.Officials, [], Minister, Minister),
        ]);
        trajectory.Interactions.Select(i => i.Date).Should().BeInAscendingOrder();
        trajectory.TrackPassages.Should().Equal(new TrackPassage(new DateOnly(1993, 5, 1), Track.Two, Track.One));
        trajectory.TrackPassages[0].Reading.Should().Contain("taken up");
        trajectory.LevelShifts.Select(s => (s.Date.Year, s.IsRise)).Should().Equal((1993, true), (1993, true), (1996, false));
        trajectory.LevelShifts[0].Reading.Should().Contain("confidence").And.Contain("pressure");
        trajectory.TacticMix.Should().Equal(
            new TacticShare(1992, Tactic.Mediation, 1, 1),
            new TacticShare(1993, Tactic.Persuasive, 2, 1),
            new TacticShare(1993, Tactic.Mediation, 1, 0.5),
            new TacticShare(1995, Tactic.Coercive, 1, 1));
    }

    [Fact]
    public void AnEmptyTrajectoryHasNothingToTell()
    {
        var trajectory = new Trajectory([]);
        trajectory.TrackPassages.Should().BeEmpty();
        trajectory.LevelShifts.Should().BeEmpty();
        trajectory.TacticMix.Should().BeEmpty();
    }

    private static Interaction On(int year, int month, InteractionLevel? level, Technique[] techniques, params Participant[] participants) =>
        new() { Date = new DateOnly(year, month, 1), Participants = participants, Level = level, Techniques = techniques };
}
