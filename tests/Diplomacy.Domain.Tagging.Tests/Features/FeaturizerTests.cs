using CsCheck;
using Diplomacy.Domain.Tagging.Features;

namespace Diplomacy.Domain.Tagging.Tests.Features;

public class FeaturizerTests
{
    private static readonly Featurizer Featurizer = new(LexiconCompiler.Current);

    private static readonly string[] Pieces =
    [
        "France", "the United States", "U.S.", "threatened to", "impose", "sanctions", "on", "Tehran", "Iran's", "foreign minister", "did not", "talks",
        "\"", "“", ".", ". ", "! ", "? ", ", ", " ", "\n", "\n\n", "-", "–", "1,200", "1987", "20th", "$5", "é", "ß", "漢字", "\ud83d\ude00", "\ud83d", "\0", "won't", "p.m.", "Mr. Smith", "A", "CEASE-FIRE",
    ];

    private static readonly Gen<string> Texts = Gen.Frequency(
        (3, Gen.OneOfConst(Pieces).List[0, 60].Select(p => string.Join(" ", p))),
        (1, Gen.OneOfConst(Pieces).List[0, 60].Select(string.Concat)),
        (1, Gen.String));

    [Fact]
    public void AnyTextEndsAndEveryRangeLiesInTheText() => Texts.Sample(text =>
    {
        var features = Run(text, out var count);
        count.Should().Be(features.Count);
        foreach (var (_, start, end) in features)
            (start >= 0 && start <= end && end <= text.Length).Should().BeTrue();
    });

    [Fact]
    public void TheSameTextGivesTheSameFeatures() => Texts.Sample(text => Run(text, out _).Should().Equal(Run(new string(text), out _)));

    [Fact]
    public void BlankSpaceAroundATextChangesNothing() => Texts.Sample(text =>
        Run("  " + text + " \n", out _).Select(f => f.Feature).Should().Equal(Run(text, out _).Select(f => f.Feature)));

    [Fact]
    public void LongTextsPassTheTokenBufferUnharmed()
    {
        const string Sentence = "France and the United States threatened to impose new sanctions on Iran. ";
        var one = Run(Sentence, out _).Select(f => f.Feature).SkipLast(1).ToList();
        var many = Run(string.Concat(Enumerable.Repeat(Sentence, 50)), out _).Select(f => f.Feature).SkipLast(1).ToList();
        var first = many.Take(one.Count).ToHashSet();
        one.Should().OnlyContain(f => first.Contains(f));
        many.Count(f => f == one[0]).Should().BeGreaterThanOrEqualTo(50);
    }

    [Theory]
    [InlineData("France recalled its ambassador.", "Brazil recalled its ambassador.")]
    [InlineData("The French envoy left.", "The Japanese envoy left.")]
    [InlineData("Talks opened in Paris.", "Talks opened in Nairobi.")]
    [InlineData("The United States protested.", "The Soviet Union protested.")]
    public void NamesOfStatesAreOneSymbol(string one, string other)
    {
        Run(one, out _).Select(f => f.Feature).Should().Equal(Run(other, out _).Select(f => f.Feature));
    }

    [Theory]
    [InlineData("He ate turkey and drank from china.", "turkey", "He ate chicken and drank from china.")]
    public void LowerCaseWordsAreNoStates(string text, string word, string other)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        var of = Run(text, out _).Where(f => f.Start == at && f.End == at + word.Length).Select(f => f.Feature);
        var there = Run(other, out _).Select(f => f.Feature).ToHashSet();
        of.Should().Contain(f => !there.Contains(f));
    }

    [Fact]
    public void QuotesDashesAccentsAndCaseAreFolded()
    {
        Run("The élite’s cease–fire", out _).Select(f => f.Feature).Should().Equal(Run("the elite's CEASE-FIRE", out _).Select(f => f.Feature));
    }

    [Fact]
    public void NegationMarksWhatItGoverns()
    {
        var plain = Run("The minister threatened sanctions.", out _).Select(f => f.Feature).ToHashSet();
        var negated = Run("The minister never threatened sanctions.", out _).Where(f => !plain.Contains(f.Feature)).ToList();
        negated.Should().Contain(f => f.Start == "The minister never ".Length, "the threat itself has got a mark");
    }

    [Fact]
    public void ALoweredNumberIsAnyNumber()
    {
        Run("gave 1,200 tonnes", out _).Select(f => f.Feature).Should().Equal(Run("gave 77 tonnes", out _).Select(f => f.Feature));
        Run("gave 1987 tonnes", out _).Select(f => f.Feature).Should().NotEqual(Run("gave 77 tonnes", out _).Select(f => f.Feature));
    }

    private static List<(ulong Feature, int Start, int End)> Run(string text, out int count)
    {
        var list = new List<(ulong, int, int)>();
        var sink = new ListSink(list);
        count = Featurizer.Run(text, ref sink);
        return list;
    }

    private readonly struct ListSink(List<(ulong Feature, int Start, int End)> list) : IFeatureSink
    {
        public void Add(ulong feature, int start, int end) => list.Add((feature, start, end));
    }
}
