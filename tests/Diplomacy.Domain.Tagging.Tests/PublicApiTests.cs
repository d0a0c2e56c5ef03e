namespace Diplomacy.Domain.Tagging.Tests;

public class PublicApiTests
{
    [Fact]
    public void PublicFaceIsTheApprovedOne() => PublicApi.ShouldBeApproved(typeof(DiplomacyTagger).Assembly, "Diplomacy.Domain.Tagging.Tests");
}
