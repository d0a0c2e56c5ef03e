using System.Collections;
using System.Reflection;
using Diplomacy.Domain.Cases;
using Diplomacy.Domain.Interactions;

namespace Diplomacy.Domain.Tests;

public class ImmutabilityTests
{
    private static readonly Assembly Domain = typeof(Track).Assembly;

    /// <summary>Walks over everything that the public face leads to from the catalogue and the vocabularies.</summary>
    [Fact]
    public void NoListThatIsHandedOutCanBeWritten()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var writable = new SortedSet<string>();
        foreach (var type in Domain.GetExportedTypes().Where(t => !t.IsGenericTypeDefinition && t.GetConstructors().Length == 0))
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)) Walk(property.GetValue(null), $"{type.Name}.{property.Name}");

        Walk(Catalogue.Find("Congo"), "Catalogue.Find");
        Walk(Catalogue.States.Find("Congo"), "EntryCatalogue.Find");
        seen.OfType<Agency>().Should().HaveCount(Catalogue.Agencies.Count);
        seen.OfType<CameoCode>().Should().NotBeEmpty();
        writable.Should().BeEmpty();

        void Walk(object? value, string path)
        {
            if (value is null or string || value.GetType().IsValueType || !seen.Add(value)) return;
            if (IsWritable(value)) writable.Add($"{path} is a {value.GetType().Name}");
            if (value is IEnumerable elements)
                foreach (var element in elements) Walk(element, path);
            if (value.GetType().Assembly != Domain || !value.GetType().IsPublic) return;
            foreach (var property in value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0 && p.GetMethod!.IsStatic == false))
                Walk(property.GetValue(value), $"{value.GetType().Name}.{property.Name}");
        }
    }

    [Fact]
    public void AnInteractionKeepsWhatItWasGiven()
    {
        var participants = new List<Participant> { Participant.Of(ParticipantKind.Diplomat, ConflictRole.Party) };
        var techniques = new[] { Technique.Sanctions };
        var interaction = new Interaction { Date = new(1990, 1, 1), Participants = participants, Techniques = techniques };
        participants.Clear();
        techniques[0] = Technique.Compromise;
        interaction.TrackFinding.Track.Should().Be(Track.One);
        interaction.Tactics.Should().Equal(Tactic.Coercive);
        (interaction with { Date = new(1991, 1, 1) }).Techniques.Should().BeSameAs(interaction.Techniques);
        IsWritable(interaction.Participants).Should().BeFalse();
        IsWritable(interaction.Forms).Should().BeFalse();
    }

    [Fact]
    public void RecordsOfTheCatalogueKeepWhatTheyWereGiven()
    {
        var sources = new[] { new Source("a work", "p. 1") };
        var definition = new RivalDefinition("id", "name", "text", sources);
        var participants = new List<Participant> { Participant.Of(ParticipantKind.Diplomat, ConflictRole.Party) };
        var moment = new CaseMoment(1990, "what", participants, null, [Tactic.Coercive], Track.One, "why");
        sources[0] = new Source("another", "p. 2");
        participants.Clear();
        definition.Sources.Should().ContainSingle().Which.Work.Should().Be("a work");
        moment.Participants.Should().ContainSingle();
        FluentActions.Invoking(() => moment with { Tactics = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => definition with { Sources = [null!] }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void RecordsWithListsCompareByValue()
    {
        Interaction Make() => new() { Date = new(1990, 1, 1), Participants = [Participant.Of(ParticipantKind.Diplomat, ConflictRole.Party)], Forms = [] };
        Make().Should().Be(Make()).And.NotBe(Make() with { Techniques = [Technique.Sanctions] });
        Make().GetHashCode().Should().Be(Make().GetHashCode());
        (Make() with { Forms = [InteractionForm.Meeting] }).Should().NotBe(Make());
        new Interaction { Date = default, Participants = [] }.Should().Be(new Interaction { Date = default, Participants = [], Purposes = [] });
        Track.OneAndAHalf.RivalDefinitions.Should().Equal(Track.OneAndAHalf.RivalDefinitions).And.NotBeEmpty();
    }

    private static bool IsWritable(object list) => list switch
    {
        Array { Length: 0 } => false,
        IList plain => !plain.IsReadOnly,
        ISet<string> set => !set.IsReadOnly,
        _ => false,
    };
}
