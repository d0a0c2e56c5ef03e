namespace Diplomacy.Domain.Tagging.Features;

/// <summary>Collects concepts and names of states and turns them into a <see cref="Lexicon"/>.</summary>
internal sealed class LexiconBuilder
{
    private readonly List<string> _concepts = [];
    private readonly List<string> _states = [];
    private readonly PhraseNode _phrases = new();
    private readonly List<string> _stateNames = [];

    /// <summary>Every name of a state that was added, with its kind; what the hash of the lexicon is taken from.</summary>
    public IReadOnlyList<string> StateNames => _stateNames;

    /// <summary>Adds the concepts of one file: <c>[concept] definition</c>, then a phrase a line, braces hold alternatives.</summary>
    /// <remarks>A phrase belongs to the first concept that lists it.</remarks>
    /// <exception cref="FormatException">A line is not of that form.</exception>
    public void AddConcepts(string file, string text)
    {
        var concept = -1;
        var capitalised = false;
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[')
            {
                var close = line.IndexOf(']');
                if (close < 2) throw Bad(file, number, "a concept line reads '[concept-id] definition'");
                capitalised = line[close - 1] == '!';
                _concepts.Add(line[1..(capitalised ? close - 1 : close)]);
                concept = _concepts.Count - 1;
                continue;
            }

            if (concept < 0) throw Bad(file, number, "a phrase stands before the first concept");
            foreach (var phrase in Expand(line))
            {
                var entry = LexiconEntry.Concept(concept, capitalised);
                if (!TryAdd(phrase, entry)) throw Bad(file, number, $"a phrase has no word, or more than {Lexicon.LongestPhrase}");
            }
        }
    }

    /// <summary>Adds what newspapers call a state. Names that often mean something else are left out.</summary>
    public void AddState(State state)
    {
        _states.Add(state.Id);
        var number = _states.Count - 1;
        Add(EntryKind.StateName, state.Names.Concat(state.FormerNames.Select(n => n.Name)).Select(WithoutArticle).Distinct());
        Add(EntryKind.Nationality, state.Adjectives.Concat(state.Inhabitants));
        Add(EntryKind.Capital, state.Capitals);

        void Add(EntryKind kind, IEnumerable<string> names)
        {
            foreach (var name in names)
            {
                if (state.Ambiguous.Contains(name)) continue;
                _stateNames.Add($"{state.Id}\t{kind}\t{name}");
                TryAdd(name, LexiconEntry.State(kind, number, IsAcronym(name)));
            }
        }
    }

    /// <summary>Adds a proper name; an acronym is recognised in capitals only.</summary>
    public void AddName(string name, EntryKind kind, int value) =>
        TryAdd(WithoutArticle(name), LexiconEntry.Of(kind, value, capitalised: true, IsAcronym(name)));

    /// <summary>Adds a phrase of common words.</summary>
    public void AddPhrase(string phrase, EntryKind kind, int value) => TryAdd(phrase, LexiconEntry.Of(kind, value, capitalised: false, allCapitals: false));

    public Lexicon Build()
    {
        var (words, steps) = PhraseFolding.Fold(_phrases);
        return new Lexicon(_concepts, _states, words, steps);
    }

    private static bool IsAcronym(string name) => name.All(c => char.IsUpper(c) || c == '.');

    /// <summary>"The United States" is masked as "United States": the article stays a word, as it is before other names.</summary>
    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private bool TryAdd(string phrase, LexiconEntry entry)
    {
        Span<ulong> words = stackalloc ulong[Lexicon.LongestPhrase + 1];
        var count = 0;
        var scanner = new TokenScanner(phrase);
        while (count <= Lexicon.LongestPhrase && scanner.TryRead(out var token))
            if (!token.Has(TokenTraits.Sign)) words[count++] = token.Hash;
        if (count is 0 or > Lexicon.LongestPhrase) return false;

        var node = _phrases;
        foreach (var word in words[..count]) node = node.After(word);
        if (node.Entry == LexiconEntry.Nothing) node.Entry = entry;
        return true;
    }

    /// <summary>All phrases that a line with alternatives in braces stands for.</summary>
    internal static IEnumerable<string> Expand(string line)
    {
        var open = line.IndexOf('{');
        if (open < 0) return [string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        var close = line.IndexOf('}', open);
        if (close < 0) return [line];
        return line[(open + 1)..close].Split(',').SelectMany(alternative => Expand(line[..open] + alternative + line[(close + 1)..]));
    }

    private static FormatException Bad(string file, int line, string what) =>
        new($"{file}({line}): {what}.");
}
