using Diplomacy.Domain.Cases;
using Diplomacy.Domain.Coercion;
using Diplomacy.Domain.Interactions;

namespace Diplomacy.Domain.Vocabulary;

/// <summary>What <see cref="Catalogue.Validate"/> checks.</summary>
internal static class CatalogueValidation
{
    public static void Run()
    {
        Terms(Track.All);
        Terms(Tactic.All);
        Terms(Technique.All);
        Terms(InteractionLevel.All);
        Terms(InteractionForm.All);
        Terms(Purpose.All);
        Terms(Instrument.All);
        Terms(MediatorRole.All);
        Terms(CoerciveVariant.All);
        Terms(ParticipantKind.All);
        Terms(Capacity.All);
        Terms(ConflictRole.All);
        Entries(Catalogue.States);
        Entries(Catalogue.Agencies);
        Entries(Catalogue.Organizations);
        Entries(Catalogue.Cases);
        foreach (var c in Catalogue.Cases) CheckCase(c);
        foreach (var technique in Technique.All)
        {
            Require(technique.Cues.Count > 0, Technique.Kind, technique.Id, "has no cue");
            Require(Catalogue.Cases.With(technique).Any(), Technique.Kind, technique.Id, "has no case");
        }
    }

    private static void Terms<T>(IReadOnlyList<T> terms) where T : Term<T>, ITerm<T>
    {
        foreach (var term in terms)
        {
            Require(term.Name.Length > 0 && term.Definition.Length > 0, T.Kind, term.Id, "has no name or definition");
            Require(term.Sources.Count > 0 && term.Sources.All(s => s.Work.Length > 0 && s.Locator.Length > 0), T.Kind, term.Id, "has no source with locator");
        }
    }

    private static void Entries<T>(EntryCatalogue<T> entries) where T : Entry<T>, IEntry<T>
    {
        foreach (var entry in entries)
        {
            Require(entry.AllNames.All(n => n.Trim().Length > 0) && entry.Name.Length > 0, T.Kind, entry.Id, "has an empty name");
            Require(entry.Citations.Any() && entry.Citations.All(c => c.Length > 0), T.Kind, entry.Id, "has no source");
        }
    }

    private static void CheckCase(DiplomaticCase c)
    {
        Require(c.Parties.Count > 0 && c.Tracks.Count > 0 && c.Techniques.Count > 0, DiplomaticCase.Kind, c.Id, "lacks parties, tracks or techniques");
        foreach (var state in c.Parties.Select(p => p.StateId).Concat(c.ThirdParties.Select(p => p.StateId)).OfType<string>())
            Require(Catalogue.States.TryGet(state, out _), DiplomaticCase.Kind, c.Id, "names a state that the catalogue does not hold");
    }

    private static void Require(bool holds, string kind, string id, string what)
    {
        if (!holds) throw new InvalidDataException($"The {kind} '{id}' {what}. Install Diplomacy.Domain again, or mend its data.");
    }
}
