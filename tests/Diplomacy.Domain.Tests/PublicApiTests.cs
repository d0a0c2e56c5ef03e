namespace Diplomacy.Domain.Tests;

public class PublicApiTests
{
    [Fact]
    public void PublicFaceIsTheApprovedOne() => PublicApi.ShouldBeApproved(typeof(Track).Assembly, "Diplomacy.Domain.Tests");
}
