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

    [Fact]
    public void EveryPhraseOfTheSourcesIsRecognisedAsItsConcept()
    {
        var featurizer = new Featurizer(LexiconCompiler.Current);
        var phrases = new HashSet<string>();
        foreach (var file in Directory.GetFiles(Repository.PathOf("src", "Diplomacy.Domain.Tagging", "Features", "Lexicon"), "*.txt").Order(StringComparer.Ordinal))
        {
            var concept = "";
            HashSet<ulong>? shared = null;
            foreach (var line in File.ReadLines(file).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#'))
            {
                if (line[0] == '[')
                {
                    (concept, shared) = (line, null);
                    continue;
                }

                foreach (var phrase in Alternatives(line).Select(p => concept.Contains("!]") ? p.ToUpperInvariant() : p))
                {
                    if (!phrases.Add(phrase.Replace('-', ' ').Trim())) continue; // A phrase belongs to the first concept that lists it.
                    var sink = new WholeSink(phrase.TrimEnd().Replace("'s", "").Length, []);
                    featurizer.Run(phrase.TrimEnd(), ref sink);
                    if (shared is null) shared = sink.Features;
                    else shared.IntersectWith(sink.Features);
                    shared.Should().NotBeEmpty($"'{phrase}' is a phrase of {concept} in {Path.GetFileName(file)}");
                }
            }
        }

        phrases.Should().HaveCountGreaterThan(50_000);
    }

    private static IEnumerable<string> Alternatives(string line)
    {
        var open = line.IndexOf('{');
        if (open < 0) return [line];
        var close = line.IndexOf('}');
        return line[(open + 1)..close].Split(',').SelectMany(a => Alternatives(line[..open] + a + line[(close + 1)..]));
    }

    /// <summary>Keeps the features that the whole text gave.</summary>
    private readonly struct WholeSink(int length, HashSet<ulong> features) : IFeatureSink
    {
        public HashSet<ulong> Features => features;

        public void Add(ulong feature, int start, int end)
        {
            if (start == 0 && end >= length) features.Add(feature);
        }
    }
}
