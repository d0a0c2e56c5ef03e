using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Training.Tests.Corpus;

public class ShippedCorpusTests
{
    /// <summary>Headlines, lists and capitals among them: the language check must not disturb English readers.</summary>
    [Fact]
    public void AllButAFewParagraphsInAThousandLookEnglish()
    {
        var paragraphs = ShippedCorpus.Read().Paragraphs;
        var foreign = paragraphs.Count(p => !DiplomacyTagger.Default.Tag(p.Text).IsEnglish);
        ((double)foreign / paragraphs.Count).Should().BeLessThan(0.005, $"{foreign} of {paragraphs.Count} were taken for another language");
    }
}
