using Diplomacy.Domain.Tagging.Model;

namespace Diplomacy.Domain.Tagging.Tests.Model;

public class FeatureTableTests
{
    [Fact]
    public void TheMoreImportantOfTwoFeaturesHasThePlace()
    {
        const ulong One = 0x1234_0000_0000_0005, Other = 0x4321_0000_0000_0005;
        var table = FeatureTable.Build([(One, 1), (Other, 2)], 8);
        table.Find(Other).Should().Be(5);
        table.Find(One).Should().Be(-1);
        table.Count.Should().Be(1);
        FeatureTable.Build([(Other, 2), (One, 1)], 8).Find(Other).Should().Be(5, "the order does not matter");
    }

    [Theory]
    [InlineData(7)]
    [InlineData(21)]
    public void SizesOutOfRangeAreRefused(int bits)
    {
        FluentActions.Invoking(() => FeatureTable.Build([], bits)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
