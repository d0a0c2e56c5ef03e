using System.Globalization;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Evaluation;

namespace Diplomacy.Domain.Training.Tests.Corpus;

public class SecondReadingTests
{
    private static readonly ReaderAgreement Agreement = ReaderAgreement.Of(
        ShippedCorpus.Read(), CorpusReader.Read([Repository.PathOf("training-data", "second-reading")]));

    [Fact]
    public void CoversEightHundredParagraphsAndNoneIsLost()
    {
        Agreement.Paragraphs.Should().BeGreaterThanOrEqualTo(800);
        Agreement.Paragraphs.Should().Be(CorpusReader.Read([Repository.PathOf("training-data", "second-reading")]).Paragraphs.Count);
    }

    [Fact]
    public void TheReadmeGivesTheAgreementThatTheDataGives()
    {
        var readme = File.ReadAllText(Repository.PathOf("training-data", "README.md"));
        readme.Should().Contain(string.Create(CultureInfo.InvariantCulture, $"same track in {Agreement.TrackAgreement:0.000}, kappa {Agreement.TrackKappa:0.000}"));
        foreach (var label in Agreement.Labels)
            readme.Should().Contain(string.Create(CultureInfo.InvariantCulture, $"| {label.Label} | {label.F1:0.000} | {label.Kappa:0.000} |"));
    }
}
