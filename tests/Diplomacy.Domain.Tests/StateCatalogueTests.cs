namespace Diplomacy.Domain.Tests;

public class StateCatalogueTests
{
    [Fact]
    public void HoldsAllMembersAndObserversOfTheUnitedNations()
    {
        Catalogue.States.Count(s => s.Membership == UnitedNationsMembership.Member).Should().Be(193);
        Catalogue.States.Where(s => s.Membership == UnitedNationsMembership.Observer).Select(s => s.Id).Should().Equal("holy-see", "palestine");
        Catalogue.States.Where(s => s.Membership == UnitedNationsMembership.Other).Select(s => s.Id).Should().Equal("kosovo", "taiwan");
    }

    [Fact]
    public void IdsAndCodesAreUnique()
    {
        Catalogue.States.Select(s => s.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        Catalogue.States.Select(s => s.Alpha2).OfType<string>().Should().OnlyHaveUniqueItems();
        Catalogue.States.Select(s => s.Alpha3).OfType<string>().Should().OnlyHaveUniqueItems();
        Catalogue.States.Select(s => s.CowCode).OfType<int>().Should().OnlyHaveUniqueItems();
        Catalogue.States.Select(s => s.CowAbbreviation).OfType<string>().Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void EveryMemberHasCodesNamesAndSource()
    {
        foreach (var state in Catalogue.States.Where(s => s.Membership == UnitedNationsMembership.Member))
        {
            state.Alpha2.Should().MatchRegex("^[A-Z]{2}$", state.Id);
            state.Alpha3.Should().MatchRegex("^[A-Z]{3}$", state.Id);
            state.CowCode.Should().NotBeNull(state.Id);
            state.Capitals.Should().NotBeEmpty(state.Id);
            state.Names.Should().Contain(state.Name);
            state.Adjectives.Should().NotBeEmpty(state.Id);
            state.Citations.Should().ContainSingle(state.Id).Which.Should().NotBeNullOrWhiteSpace(state.Id);
        }
    }

    [Fact]
    public void AmbiguousNamesAreNamesOfTheState()
    {
        foreach (var state in Catalogue.States)
        {
            var all = state.Names.Concat(state.FormerNames.Select(n => n.Name)).Concat(state.Adjectives).Concat(state.Inhabitants).Concat(state.Capitals);
            state.Names.Should().OnlyHaveUniqueItems(state.Id);
            state.Ambiguous.Where(a => all.Contains(a)).Should().OnlyHaveUniqueItems(state.Id);
        }

        Catalogue.States["georgia"].Ambiguous.Should().Contain("Georgia");
        Catalogue.States["jordan"].Ambiguous.Should().Contain("Jordan");
    }

    [Theory]
    [InlineData("france", "FR", "FRA", 220, "FRN")]
    [InlineData("united-states", "US", "USA", 2, "USA")]
    [InlineData("south-korea", "KR", "KOR", 732, "ROK")]
    [InlineData("russia", "RU", "RUS", 365, "RUS")]
    [InlineData("south-sudan", "SS", "SSD", 626, "SSD")]
    public void CodesAreThoseOfTheStandards(string id, string alpha2, string alpha3, int cow, string cowAbbreviation)
    {
        var state = Catalogue.States[id];
        (state.Alpha2, state.Alpha3, state.CowCode, state.CowAbbreviation).Should().Be((alpha2, alpha3, cow, cowAbbreviation));
    }

    [Fact]
    public void UnknownIdIsToldWithoutRepeatingIt()
    {
        Catalogue.States.TryGet("atlantis", out _).Should().BeFalse();
        FluentActions.Invoking(() => Catalogue.States["atlantis"]).Should().Throw<KeyNotFoundException>().WithMessage("*kebab-case*").And.Message.Should().NotContain("atlantis");
    }
}
