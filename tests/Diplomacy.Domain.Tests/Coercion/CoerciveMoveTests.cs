using Diplomacy.Domain.Coercion;

namespace Diplomacy.Domain.Tests.Coercion;

public class CoerciveMoveTests
{
    [Theory]
    [InlineData(true, true, ThreatKind.Explicit, ForceStep.None, false, "ultimatum")]
    [InlineData(true, true, ThreatKind.Explicit, ForceStep.Gradual, true, "ultimatum")]
    [InlineData(true, true, ThreatKind.Implicit, ForceStep.None, false, "tacit-ultimatum")]
    [InlineData(true, false, ThreatKind.Implicit, ForceStep.None, false, "tacit-ultimatum")]
    [InlineData(true, false, ThreatKind.Implicit, ForceStep.Exemplary, false, "try-and-see")]
    [InlineData(true, false, ThreatKind.Explicit, ForceStep.None, false, "try-and-see")]
    [InlineData(true, false, ThreatKind.Explicit, ForceStep.Gradual, false, "gradual-turning-of-the-screw")]
    [InlineData(true, false, ThreatKind.Explicit, ForceStep.Exemplary, true, "carrot-and-stick")]
    [InlineData(true, false, ThreatKind.None, ForceStep.None, true, null)]
    [InlineData(false, true, ThreatKind.Explicit, ForceStep.Gradual, false, null)]
    public void TheVariantFollowsFromTheAttributes(bool demand, bool deadline, ThreatKind threat, ForceStep step, bool incentive, string? variant)
    {
        var move = new CoerciveMove { HasDemand = demand, HasDeadline = deadline, Threat = threat, Step = step, HasIncentive = incentive };
        move.Variant?.Id.Should().Be(variant);
        (move.Variant is null).Should().Be(variant is null);
        (move with { IsDefensive = false }).Variant.Should().BeSameAs(move.Variant);
    }
}
