using System.Text.Json.Serialization;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Vocabulary;

namespace Diplomacy.Domain;

/// <summary>A track of diplomacy: who speaks to whom, and in which capacity.</summary>
/// <inheritdoc cref="Term{TSelf}" path="/remarks"/>
[JsonConverter(typeof(TermJsonConverter<Track>))]
public sealed class Track : Term<Track>, ITerm<Track>
{
    /// <summary>Track 1, official diplomacy.</summary>
    public static Track One { get; } = new("track1", 0);

    /// <summary>Track 1.5, officials and non-officials in one process.</summary>
    public static Track OneAndAHalf { get; } = new("track1.5", 1);

    /// <summary>Track 2, unofficial diplomacy.</summary>
    public static Track Two { get; } = new("track2", 2);

    /// <summary>Not diplomacy.</summary>
    public static Track None { get; } = new("none", 3);

    private Track(string id, int index) : base(id, index)
    {
    }

    /// <summary>What it can do; empty for none.</summary>
    public IReadOnlyList<string> Can => Entry.Texts("can");

    /// <summary>What it cannot do; empty for none.</summary>
    public IReadOnlyList<string> Cannot => Entry.Texts("cannot");

    /// <summary>How it works with the other tracks; empty for none.</summary>
    public string Complements => Entry.TextOrEmpty("complements");

    /// <summary>How the press uses the word where it differs; empty where it does not.</summary>
    public string PressUse => Entry.TextOrEmpty("pressUse");

    /// <summary>The rival definitions where the literature has them: two for Track 1.5, none for the others.</summary>
    public IReadOnlyList<RivalDefinition> RivalDefinitions =>
        Entry.List("definitions", d => new RivalDefinition(
            d.GetProperty("id").GetString()!, d.GetProperty("name").GetString()!, d.GetProperty("definition").GetString()!, EmbeddedData.Sources(d, "sources")));

    /// <summary>The four values, in their fixed order.</summary>
    public static IReadOnlyList<Track> All { get; } = [One, OneAndAHalf, Two, None];

    /// <inheritdoc/>
    public static string Kind => "track";
}
