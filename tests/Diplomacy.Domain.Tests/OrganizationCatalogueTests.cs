namespace Diplomacy.Domain.Tests;

public class OrganizationCatalogueTests
{
    [Fact]
    public void EveryOrganizationIsWhole()
    {
        Catalogue.Organizations.Count.Should().BeGreaterThanOrEqualTo(40);
        Catalogue.Organizations.Select(o => o.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        foreach (var o in Catalogue.Organizations)
        {
            o.Id.Should().MatchRegex("^[a-z]+(-[a-z]+)*$");
            o.Founded.Should().BeInRange(1900, 2030, o.Id);
            o.Seat.Should().NotBeNullOrWhiteSpace(o.Id);
            o.Sources.Should().NotBeEmpty(o.Id).And.OnlyContain(s => s.Work.Length > 0 && s.Locator.Length > 0);
            o.FormerNames.All(n => n.Until is null || n.Until >= o.Founded - 1).Should().BeTrue(o.Id);
        }
    }

    [Theory]
    [InlineData("UN", "united-nations")]
    [InlineData("nato", "nato")]
    [InlineData("OAU", "african-union")]
    [InlineData("European Community", "european-union")]
    [InlineData("International Atomic Energy Agency", "iaea")]
    public void IsFoundByAnyOfItsNames(string name, string id) => Organization.Parse(name).Id.Should().Be(id);

    [Fact]
    public void NoTwoShareAName() => Catalogue.Organizations.SharedNames.Should().BeEmpty();
}
