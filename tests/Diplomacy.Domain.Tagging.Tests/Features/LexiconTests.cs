using Diplomacy.Domain.Tagging.Features;

namespace Diplomacy.Domain.Tagging.Tests.Features;

public class LexiconTests
{
    [Fact]
    public void ShippedLexiconIsLarge()
    {
        LexiconCompiler.Current.Concepts.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(60);
        LexiconCompiler.Current.Concepts.Should().Contain(["negation", "modal"], "the featurizer marks what they govern");
        LexiconCompiler.Current.Count.Should().BeGreaterThan(8000);
        LexiconCompiler.Current.States.Should().HaveCount(Catalogue.States.Count);
    }

    [Fact]
    public void HashIsOfTheSources()
    {
        LexiconCompiler.CurrentHash.Should().MatchRegex("^[0-9a-f]{64}$");
    }
}
