namespace Diplomacy.Domain.Training.Corpus.Converting;

/// <summary>The labels that an annotator gave and withheld, before it is known what follows for each kind.</summary>
internal sealed class GivenLabels
{
    private readonly List<Track> _tracks = [];
    private readonly List<Tactic> _tactics = [];
    private readonly List<Technique> _techniques = [];
    private readonly HashSet<string> _withheld = new(StringComparer.Ordinal);
    private readonly HashSet<string> _none = new(StringComparer.Ordinal);

    public string? Id { get; set; }

    public string? Text { get; set; }

    public string? Source { get; set; }

    public string? Group { get; set; }

    public string? Note { get; set; }

    /// <summary>Another track that a careful reader could give, in any of its spellings.</summary>
    public string? Also { get; set; }

    /// <summary>Takes a label of any kind, in any of its spellings.</summary>
    /// <exception cref="FormatException">No such label.</exception>
    public void Give(string label)
    {
        if (Track.TryParse(label, out var track)) AddOnce(_tracks, track);
        else if (Tactic.TryParse(label, out var tactic)) AddOnce(_tactics, tactic);
        else if (Technique.TryParse(label, out var technique)) AddOnce(_techniques, technique);
        else throw Unknown();
    }

    /// <summary>Notes that a label was considered and refused.</summary>
    /// <exception cref="FormatException">No such label.</exception>
    public void Withhold(string label) => _withheld.Add(
        Track.TryParse(label, out var track) ? track.Id
        : Tactic.TryParse(label, out var tactic) ? tactic.Id
        : Technique.TryParse(label, out var technique) ? technique.Id
        : throw Unknown());

    /// <summary>Notes that the annotator said that there is no label of a kind.</summary>
    public void GiveNone(string kind) => _none.Add(kind);

    /// <summary>The paragraph that follows; a technique brings its tactic with it.</summary>
    /// <exception cref="FormatException">There is no text, or the labels contradict each other.</exception>
    public LabelledParagraph ToParagraph(ConvertOptions options, string defaultId)
    {
        if (string.IsNullOrWhiteSpace(Text)) throw new FormatException("no text; every record needs one");
        if (_tracks.Count > 1) throw new FormatException($"{_tracks.Count} tracks; a paragraph has one of {string.Join(", ", Track.All)}");
        foreach (var technique in _techniques) AddOnce(_tactics, technique.Tactic);
        var track = _tracks.Count == 1 ? _tracks[0] : null;
        var paragraph = new LabelledParagraph
        {
            Id = Id ?? defaultId,
            Text = Text,
            Track = track,
            Tactics = Known(_tactics, Tactic.All, track, options),
            Techniques = Known(_techniques, Technique.All, track, options),
            Also = Also is null ? null : Track.TryParse(Also, out var also) ? also : throw Unknown(),
            Source = Source ?? options.Source,
            Group = Group,
            Note = Note,
        };
        CorpusReader.CheckConsistency(paragraph);
        return paragraph;
    }

    private List<T>? Known<T>(List<T> given, IReadOnlyList<T> all, Track? track, ConvertOptions options) where T : Term<T>, ITerm<T>
    {
        if (_none.Contains(T.Kind)) return given.Count == 0 ? given : throw new FormatException($"a {T.Kind} beside the mark that there is none; take one of them out");
        given.Sort();
        var isTold = given.Count > 0 || track == Track.None || options.Missing == MissingLabels.None || all.All(t => _withheld.Contains(t.Id));
        var isPartial = options.Missing == MissingLabels.Unknown && _withheld.Count > 0 && !all.All(t => given.Contains(t) || _withheld.Contains(t.Id));
        return isTold && (!isPartial || track == Track.None) ? given : null;
    }

    private static void AddOnce<T>(List<T> list, T value)
    {
        if (!list.Contains(value)) list.Add(value);
    }

    private static FormatException Unknown() => new(
        $"unknown label; allowed: {string.Join(", ", Track.All)}, {string.Join(", ", Tactic.All)}, {string.Join(", ", Technique.All)}");
}
