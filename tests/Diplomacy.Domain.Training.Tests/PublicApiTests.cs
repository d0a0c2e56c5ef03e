using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Training.Tests;

public class PublicApiTests
{
    [Fact]
    public void PublicFaceIsTheApprovedOne() => PublicApi.ShouldBeApproved(typeof(CorpusReader).Assembly, "Diplomacy.Domain.Training.Tests");
}
