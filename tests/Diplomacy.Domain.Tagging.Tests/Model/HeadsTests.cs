using Diplomacy.Domain.Tagging.Model;

namespace Diplomacy.Domain.Tagging.Tests.Model;

public class HeadsTests
{
    private static readonly float[] Probabilities = new float[Heads.Count];
    private static readonly HeadParameters[] Parameters = [.. DiplomacyTagger.Default.Parameters];

    [Fact]
    public void EveryLabelHasItsHead()
    {
        Heads.Labels[Heads.Of(Track.Two)].Should().Be("track2");
        Heads.Labels[Heads.Of(Tactic.Mediation)].Should().Be("mediation");
        Heads.Labels[Heads.Of(Technique.Ultimatum)].Should().Be("ultimatum");
    }

    [Fact]
    public void WhatIsNullHasNoHeadAndNoDecision()
    {
        Refused(() => Heads.Of((Track)null!), "track");
        Refused(() => Heads.Of((Tactic)null!), "tactic");
        Refused(() => Heads.Of((Technique)null!), "technique");
        Refused(() => LabelDecision.Has(Tactic.Coercive, null!, Probabilities, Parameters), "track");
        Refused(() => LabelDecision.Has(Technique.Sanctions, null!, Probabilities, Parameters), "track");

        static void Refused(Action call, string name) => call.Should().Throw<ArgumentNullException>().WithParameterName(name);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(17)]
    [InlineData(19)]
    public void OneNumberIsNeededForEveryHead(int count)
    {
        var probabilities = new float[count];
        var parameters = new HeadParameters[count];
        Refused(() => LabelDecision.TrackOf(probabilities, Parameters), "probabilities");
        Refused(() => LabelDecision.TrackOf(Probabilities, parameters), "parameters");
        Refused(() => LabelDecision.Has(Tactic.Coercive, Track.None, probabilities, Parameters), "probabilities");
        Refused(() => LabelDecision.Has(Technique.Sanctions, Track.One, Probabilities, parameters), "parameters");
        Refused(() => LinearCalibration.Apply(probabilities, Parameters), "scores");
        Refused(() => LinearCalibration.Apply(Probabilities, parameters), "parameters");

        static void Refused(Action call, string name) => call.Should().Throw<ArgumentException>().WithMessage("*18*").WithParameterName(name);
    }
}
