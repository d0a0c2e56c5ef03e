using Diplomacy.Domain.Interactions;

namespace Diplomacy.Domain.Tests;

public class TechniqueTests
{
    public static TheoryData<string> Ids => [.. Technique.All.Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void ATechniqueHasTermsCuesCodesAndTraps(string id)
    {
        var technique = Technique.Parse(id);
        technique.Terms.Should().NotBeEmpty();
        technique.Cues.Should().HaveCountGreaterThanOrEqualTo(8).And.OnlyHaveUniqueItems();
        technique.CameoCodes.Should().OnlyContain(c => c.Code.Length >= 2 && c.Code.All(char.IsAsciiDigit) && c.Name.Length > 0);
        technique.MappingTraps.Should().NotBeEmpty();
        technique.MappingSources.Should().NotBeEmpty();
    }

    [Fact]
    public void CodesAreTexts()
    {
        Technique.Ultimatum.CameoCodes.Should().Contain(c => c.Code == "139");
        Technique.Sanctions.PloverEvents.Should().Contain(p => p.Event == "SANCTION").And.Contain(p => p.Event == "COERCE");
    }

    [Fact]
    public void TracksTellWhatTheyCanAndCannotDo()
    {
        foreach (var track in Track.All.Where(t => t != Track.None))
        {
            track.Can.Should().NotBeEmpty();
            track.Cannot.Should().NotBeEmpty();
            track.Complements.Should().NotBeEmpty();
        }

        Track.OneAndAHalf.RivalDefinitions.Select(d => d.Id).Should().Equal("participant-mix", "third-party");
        Track.OneAndAHalf.RivalDefinitions.Should().OnlyContain(d => d.Sources.Count > 0);
        Track.None.Can.Should().BeEmpty();
    }

    [Fact]
    public void MediatorsRolesNameTheirTechniques()
    {
        MediatorRole.All.SelectMany(r => r.Techniques).Should().OnlyContain(t => t.Tactic == Tactic.Mediation);
        Instrument.All.Should().OnlyContain(i => Enum.IsDefined(i.Sort) && i.Phrases.Count > 0);
        InteractionForm.All.Should().OnlyContain(f => Enum.IsDefined(f.Sort) && f.Phrases.Count > 0);
    }
}
