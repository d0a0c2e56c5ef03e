namespace Diplomacy.Domain.Tests;

public class AgencyCatalogueTests
{
    [Fact]
    public void EveryMemberAndObserverHasAHeadOfStateAndAForeignMinistry()
    {
        foreach (var state in Catalogue.States.Where(s => s.Membership != UnitedNationsMembership.Other))
        {
            var kinds = Catalogue.Agencies.OfState(state.Id).Select(a => a.Sort).ToList();
            kinds.Should().Contain(AgencyKind.HeadOfState, state.Id).And.Contain(AgencyKind.ForeignMinistry, state.Id);
        }
    }

    [Fact]
    public void IdsAreUniqueAndSpeakForThemselves()
    {
        Catalogue.Agencies.Select(a => a.Id).Should().OnlyHaveUniqueItems();
        Catalogue.Agencies.Should().OnlyContain(a => a.Id.StartsWith(a.State.Id + "/") && a.Name.Length > 0 && a.Citations.All(c => c.Length > 0));
        Catalogue.Agencies["france/foreign-ministry"].Metonyms.Should().Contain(m => m.Name == "Quai d'Orsay");
    }

    [Theory]
    [InlineData("Foggy Bottom", "united-states/foreign-ministry")]
    [InlineData("Itamaraty", "brazil/foreign-ministry")]
    [InlineData("quai d'orsay", "france/foreign-ministry")]
    [InlineData("FCDO", "united-kingdom/foreign-ministry")]
    [InlineData("Farnesina", "italy/foreign-ministry")]
    public void ANameThatTellsTheStateFindsOneBody(string name, string id) => Catalogue.Agencies.Find(name).Select(a => a.Id).Should().Equal(id);

    [Fact]
    public void ANameThatDoesNotTellTheStateFindsMany()
    {
        Catalogue.Agencies.Find("Ministry of Foreign Affairs").Count.Should().BeGreaterThan(20);
        Catalogue.Agencies.Find("Ministry of Silly Walks").Should().BeEmpty();
    }

    [Fact]
    public void AnUnknownIdIsToldWithoutRepeatingIt()
    {
        FluentActions.Invoking(() => Catalogue.Agencies["atlantis/navy"]).Should().Throw<KeyNotFoundException>().Which.Message.Should().NotContain("atlantis");
    }

    [Fact]
    public void OfSeveralOfAKindTheMainOneComesFirst()
    {
        Catalogue.Agencies.OfState("france").First(a => a.Sort == AgencyKind.Parliament).Name.Should().Be("National Assembly");
        foreach (var ofKind in Catalogue.Agencies.GroupBy(a => (a.State, a.Sort))) ofKind.Should().BeInAscendingOrder(ofKind.Key.ToString());
    }

    [Fact]
    public void MetonymsHoldInTheirTime()
    {
        new Metonym("x", 1950, 1990).IsValidIn(1949).Should().BeFalse();
        new Metonym("x", 1950, 1990).IsValidIn(1990).Should().BeTrue();
        new Metonym("x", null, null).IsValidIn(1).Should().BeTrue();
    }
}
