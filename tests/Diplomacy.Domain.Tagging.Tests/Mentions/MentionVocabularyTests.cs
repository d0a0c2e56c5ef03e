using Diplomacy.Domain.Tagging.Features;

namespace Diplomacy.Domain.Tagging.Tests.Mentions;

public class MentionVocabularyTests
{
    [Fact]
    public void TheShippedVocabularyIsThatOfTheCatalogues()
    {
        var shipped = Repository.PathOf("src", "Diplomacy.Domain.Tagging", "Mentions", "mentions.bin");
        var received = Path.ChangeExtension(shipped, ".received.bin");
        using var compiled = new MemoryStream();
        LexiconCompiler.WriteMentions(compiled);
        var isTheSame = File.Exists(shipped) && File.ReadAllBytes(shipped).AsSpan().SequenceEqual(compiled.ToArray());
        if (isTheSame) File.Delete(received);
        else File.WriteAllBytes(received, compiled.ToArray());
        isTheSame.Should().BeTrue($"names of the catalogues and the compiled ones must agree; if the change is meant, put {received} in the place of {shipped}");
    }
}
