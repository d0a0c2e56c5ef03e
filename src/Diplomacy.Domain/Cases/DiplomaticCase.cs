using System.Text.Json.Serialization;
using Diplomacy.Domain.Interactions;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Cases;

/// <summary>A real case of diplomacy.</summary>
/// <inheritdoc cref="Entry{TSelf}" path="/remarks"/>
[JsonConverter(typeof(EntryJsonConverter<DiplomaticCase>))]
public sealed class DiplomaticCase : Entry<DiplomaticCase>, IEntry<DiplomaticCase>
{
    internal DiplomaticCase(string id) : base(id)
    {
    }

    /// <summary>The first year; null where it is not known.</summary>
    public required int? From { get; init; }

    /// <summary>The last year; null where it goes on.</summary>
    public required int? Until { get; init; }

    /// <summary>What happened, in a sentence or two.</summary>
    public required string Summary { get; init; }

    /// <summary>The sides.</summary>
    public required IReadOnlyList<CaseParty> Parties { get; init; }

    /// <summary>Conveners, mediators and others who are no side; may be empty.</summary>
    public required IReadOnlyList<CaseThirdParty> ThirdParties { get; init; }

    /// <summary>The track, in the order of time; several where the case passed from one to another.</summary>
    public required IReadOnlyList<CaseTrack> Tracks { get; init; }

    /// <summary>Other classifications; empty where nobody has one.</summary>
    public required IReadOnlyList<ContestedTrack> Contested { get; init; }

    /// <summary>The techniques that were used.</summary>
    public required IReadOnlyList<Technique> Techniques { get; init; }

    /// <summary>The levels on which those concerned spoke.</summary>
    public required IReadOnlyList<InteractionLevel> Levels { get; init; }

    /// <summary>The forms in which they did.</summary>
    public required IReadOnlyList<InteractionForm> Forms { get; init; }

    /// <summary>Moments that show which track follows from who takes part.</summary>
    public required IReadOnlyList<CaseMoment> Moments { get; init; }

    /// <summary>The coercive move, where the case is one of coercive diplomacy.</summary>
    public required CoercionCase? Coercion { get; init; }

    /// <summary>How it ended.</summary>
    public required CaseOutcome Outcome { get; init; }

    /// <summary>The outcome in words.</summary>
    public required string OutcomeText { get; init; }

    /// <summary>Where the case is told; never empty.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>What a reader should check before relying on it; empty where nothing is known to be doubtful.</summary>
    public required IReadOnlyList<string> Unsure { get; init; }

    /// <summary>Whether the case passed from one track to another.</summary>
    public bool PassedBetweenTracks => Tracks.Select(t => t.Track).Distinct().Count() > 1;

    /// <inheritdoc/>
    public override IEnumerable<string> AllNames => [Name];

    /// <inheritdoc/>
    public override IEnumerable<string> Citations => Sources.Select(s => s.ToString());

    /// <inheritdoc/>
    public static string Kind => "case";

    /// <inheritdoc/>
    public static EntryCatalogue<DiplomaticCase> All => Catalogue.Cases;
}
