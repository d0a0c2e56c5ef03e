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
    public void EveryPartIsListedAndIsJson(string part, int count)
    {
        Tool.Run("catalog", part).Status.Should().Be(0);
        using var json = JsonDocument.Parse(Tool.Run("catalog", part, "--format", "json").Out);
        json.RootElement.GetArrayLength().Should().Be(count);
        foreach (var entry in json.RootElement.EnumerateArray()) entry.GetProperty("sources").GetArrayLength().Should().BePositive();
    }

    [Theory]
    [InlineData("agencies", "france/foreign-ministry", "Quai d'Orsay")]
    [InlineData("cases", "oslo-channel", "Fafo")]
    [InlineData("techniques", "ultimatum", "139")]
    [InlineData("tracks", "track1.5", "By the third party")]
    public void OneEntryIsShownWhole(string part, string id, string text)
    {
        var (status, output, _) = Tool.Run("catalog", part, id);
        status.Should().Be(0);
        output.Should().Contain(text);
    }

    [Fact]
    public void AnUnknownIdIsToldWithTheWayOut()
    {
        var (status, output, error) = Tool.Run("catalog", "tracks", "track9");
        (status, output).Should().Be((2, ""));
        error.Should().Contain("catalog tracks").And.NotContain("track9");
    }
}
