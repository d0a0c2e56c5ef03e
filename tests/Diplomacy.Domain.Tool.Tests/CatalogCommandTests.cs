using System.Text.Json;

namespace Diplomacy.Domain.Tool.Tests;

public class CatalogCommandTests
{
    [Theory]
    [InlineData("tracks", 4)]
    [InlineData("tactics", 3)]
    [InlineData("techniques", 11)]
    [InlineData("levels", 9)]
    [InlineData("forms", 14)]
    [InlineData("instruments", 22)]
    [InlineData("organizations", 47)]
    [InlineData("purposes", 7)]
    [InlineData("participant-kinds", 23)]
    [InlineData("capacities", 4)]
    [InlineData("conflict-roles", 3)]
    [InlineData("mediator-roles", 3)]
    [InlineData("coercive-variants", 5)]
    public void EveryPartIsListedAndIsJson(string part, int count)
    {
        Tool.Run("catalog", part).Status.Should().Be(0);
        using var json = JsonDocument.Parse(Tool.Run("catalog", part, "--format", "json").Out);
        json.RootElement.GetArrayLength().Should().Be(count);
        foreach (var entry in json.RootElement.EnumerateArray()) entry.GetProperty("sources").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public void EveryPartOfTheCatalogueCanBeShown()
    {
        var parts = typeof(Catalogue).GetProperties().Where(p => p.PropertyType.IsAssignableTo(typeof(System.Collections.IEnumerable)))
            .Select(p => JsonNamingPolicy.KebabCaseLower.ConvertName(p.Name)).Except(["version", "data-hash", "ambiguous-names"]).ToList();
        parts.Should().HaveCount(16);
        var help = Tool.Run("catalog", "--help").Out;
        foreach (var part in parts)
        {
            help.Should().Contain(part);
            Tool.Run("catalog", part.ToUpperInvariant(), "--format", "json").Status.Should().Be(0, part);
        }
    }

    [Theory]
    [InlineData("agencies", "france/foreign-ministry", "Quai d'Orsay")]
    [InlineData("states", "france", "FRA")]
    [InlineData("states", "FRA", "French Republic")]
    [InlineData("mediator-roles", "manipulator", "mediator-leverage")]
    [InlineData("participant-kinds", "igo-official", "yes")]
    [InlineData("tracks", "Track1", "Official")]
    [InlineData("tracks", "Track 1", "track1")]
    [InlineData("agencies", "France/Foreign-Ministry", "france/foreign-ministry")]
    [InlineData("agencies", "Itamaraty", "brazil/foreign-ministry")]
    [InlineData("cases", "Oslo-Channel", "oslo-channel")]
    [InlineData("cases", "oslo-channel", "Fafo")]
    [InlineData("techniques", "ultimatum", "139")]
    [InlineData("tracks", "track1.5", "By the third party")]
    public void OneEntryIsShownWhole(string part, string id, string text)
    {
        var (status, output, _) = Tool.Run("catalog", part, id);
        status.Should().Be(0);
        output.Should().Contain(text);
    }

    [Theory]
    [InlineData("cases", "biafra-quakers", "no-agreement: ")]
    [InlineData("cases", "biafra-quakers", "(messenger)")]
    [InlineData("forms", "meeting", "formal-meeting")]
    [InlineData("instruments", "demarche", "act")]
    [InlineData("agencies", "france/foreign-ministry", " foreign-ministry")]
    public void ValuesOfClosedSetsAreWrittenAsIds(string part, string id, string text) => Tool.Run("catalog", part, id).Out.Should().Contain(text);

    [Fact]
    public void ANameThatSeveralBearShowsThemAll()
    {
        var (status, output, _) = Tool.Run("catalog", "states", "Congo");
        status.Should().Be(0);
        output.Should().Contain("dr-congo").And.Contain("Republic of the Congo");
        using var json = JsonDocument.Parse(Tool.Run("catalog", "states", "Congo", "--format", "json").Out);
        json.RootElement.EnumerateArray().Select(e => e.GetProperty("id").GetString()).Should().Equal("congo", "dr-congo");
    }

    [Fact]
    public void AnUnknownPartIsToldWithThoseThatThereAre()
    {
        var (status, output, error) = Tool.Run("catalog", "embassies");
        (status, output).Should().Be((2, ""));
        error.Should().Contain("participant-kinds").And.Contain("'embassies'").And.NotContain("CatalogPart");
    }

    [Fact]
    public void AnUnknownIdIsToldWithTheWayOut()
    {
        var (status, output, error) = Tool.Run("catalog", "tracks", "track9");
        (status, output).Should().Be((2, ""));
        error.Should().Contain("catalog tracks").And.NotContain("track9");
    }
}
