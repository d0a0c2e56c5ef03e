using Diplomacy.Domain.Coercion;
using Diplomacy.Domain.Interactions;

namespace Diplomacy.Domain.Tests;

public class TermTests
{
    [Theory]
    [InlineData("track1", "track1")]
    [InlineData("Track 1", "track1")]
    [InlineData("first-track", "track1")]
    [InlineData("TRACK ONE", "track1")]
    [InlineData("Track 1.5", "track1.5")]
    [InlineData("Track1_5", "track1.5")]
    [InlineData("Track15", "track1.5")]
    [InlineData("track one and a half", "track1.5")]
    [InlineData("Track 1½", "track1.5")]
    [InlineData("Track II", "track2")]
    [InlineData("second track", "track2")]
    [InlineData(" None ", "none")]
    public void TrackReadsTheUsualSpellings(string text, string id)
    {
        Track.Parse(text).Id.Should().Be(id);
        Track.TryParse(text, out var track).Should().BeTrue();
        track.Should().BeSameAs(Track.Parse(id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("track3")]
    [InlineData("Track 1.")]
    [InlineData("track 1.5.")]
    [InlineData("a very secret sentence")]
    public void TrackRefusesTheRestAndSaysWhatIsAllowed(string text)
    {
        if (text is "Track 1." or "track 1.5.")
        {
            Track.TryParse(text, out _).Should().BeTrue("a full stop carries no meaning in a label");
            return;
        }

        Track.TryParse(text, out var track).Should().BeFalse();
        track.Should().BeNull();
        var error = FluentActions.Invoking(() => Track.Parse(text)).Should().Throw<FormatException>().Which;
        error.Message.Should().Contain("track1.5").And.Contain("none");
        if (text.Length > 0) error.Message.Should().NotContain(text);
        error.Data["value"].Should().Be(text);
    }

    [Fact]
    public void NullIsNoTerm()
    {
        Tactic.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Tactic.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void IdsAreFrozen()
    {
        Track.All.Select(t => t.Id).Should().Equal("track1", "track1.5", "track2", "none");
        Tactic.All.Select(t => t.Id).Should().Equal("coercive", "persuasive", "mediation");
        Technique.All.Select(t => t.Id).Should().Equal(
            "sanctions", "ultimatum", "intimidation", "diplomatic-downgrade",
            "argumentation", "inducement", "compromise",
            "facilitation", "shuttle-diplomacy", "formulation", "mediator-leverage");
        InteractionLevel.All.Select(t => t.Id).Should().Equal(
            "unofficial", "experts", "officials", "senior-officials", "ambassadorial", "special-envoy", "ministerial", "head-of-government", "summit");
        InteractionForm.All.Select(t => t.Id).Should().Equal(
            "written-note", "telephone", "meeting", "formal-negotiation", "conference", "summit-meeting", "proximity-talks", "secret-talks",
            "backchannel-message", "casual-conversation", "workshop", "shuttle", "public-statement", "joint-document");
        Purpose.All.Select(t => t.Id).Should().Equal(
            "conflict-resolution", "negotiation", "relationship-adjustment", "mutual-agreement", "representation", "protection-of-interests", "information");
        MediatorRole.All.Select(t => t.Id).Should().Equal("communicator", "formulator", "manipulator");
        CoerciveVariant.All.Select(t => t.Id).Should().Equal("ultimatum", "tacit-ultimatum", "try-and-see", "gradual-turning-of-the-screw", "carrot-and-stick");
        Capacity.All.Select(t => t.Id).Should().Equal("official", "personal", "former", "unofficial");
        ConflictRole.All.Select(t => t.Id).Should().Equal("party", "supporter", "third-party");
        Instrument.All.Select(t => t.Id).Should().Equal(
            "note-verbale", "first-person-note", "demarche", "aide-memoire", "non-paper", "communique", "joint-statement", "memorandum-of-understanding",
            "exchange-of-notes", "treaty", "hotline", "summons", "persona-non-grata", "recall-for-consultations", "expulsion", "severance-of-relations",
            "charge-daffaires", "agrement", "credentials", "letter-of-protest", "back-channel", "chatham-house-rule");
        ParticipantKind.All.Select(t => t.Id).Should().Equal(
            "head-of-state", "head-of-government", "foreign-minister", "minister", "senior-official", "diplomat", "special-envoy", "military-officer",
            "intelligence-officer", "legislator", "igo-official", "state-like-authority-official", "armed-movement", "former-official", "scholar",
            "institute", "ngo", "clergy", "business-person", "journalist", "artist", "athlete", "private-citizen");
    }

    [Fact]
    public void EveryTechniqueServesItsTactic()
    {
        Technique.All.GroupBy(t => t.Tactic.Id).Select(g => (g.Key, g.Count())).Should().Equal(("coercive", 4), ("persuasive", 3), ("mediation", 4));
    }

    [Fact]
    public void EveryTrackIsWhole() => EveryTermIsWhole(Track.All);

    [Fact]
    public void EveryTacticIsWhole() => EveryTermIsWhole(Tactic.All);

    [Fact]
    public void EveryTechniqueIsWhole() => EveryTermIsWhole(Technique.All);

    [Fact]
    public void EveryInteractionLevelIsWhole() => EveryTermIsWhole(InteractionLevel.All);

    [Fact]
    public void EveryInteractionFormIsWhole() => EveryTermIsWhole(InteractionForm.All);

    [Fact]
    public void EveryPurposeIsWhole() => EveryTermIsWhole(Purpose.All);

    [Fact]
    public void EveryInstrumentIsWhole() => EveryTermIsWhole(Instrument.All);

    [Fact]
    public void EveryMediatorRoleIsWhole() => EveryTermIsWhole(MediatorRole.All);

    [Fact]
    public void EveryCoerciveVariantIsWhole() => EveryTermIsWhole(CoerciveVariant.All);

    [Fact]
    public void EveryParticipantKindIsWhole() => EveryTermIsWhole(ParticipantKind.All);

    [Fact]
    public void EveryCapacityIsWhole() => EveryTermIsWhole(Capacity.All);

    [Fact]
    public void EveryConflictRoleIsWhole() => EveryTermIsWhole(ConflictRole.All);

    [Fact]
    public void TermsAreOrderedAsInAll()
    {
        Technique.All.Should().BeInAscendingOrder();
        Track.One.CompareTo(null).Should().BePositive();
        Track.One.Should().BeLessThan(Track.None);
    }

    private static void EveryTermIsWhole<T>(IReadOnlyList<T> terms) where T : Term<T>, ITerm<T>
    {
        var names = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < terms.Count; i++)
        {
            var term = terms[i];
            term.Index.Should().Be(i);
            term.Name.Should().NotBeNullOrWhiteSpace();
            term.Definition.Should().EndWith(".");
            term.Sources.Should().NotBeEmpty($"{term} needs a source");
            term.Sources.Should().OnlyContain(s => s.Work.Length > 0 && s.Locator.Length > 0);
            foreach (var name in term.Aliases.Append(term.Id).Append(term.Name).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                Term<T>.Parse(name).Should().BeSameAs(term, $"'{name}' names {term}");
                names.TryAdd(name, term).Should().BeTrue($"'{name}' names one {T.Kind} only");
            }
        }
    }
}
