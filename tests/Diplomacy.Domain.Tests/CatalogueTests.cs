using System.Text.Json;
using Diplomacy.Domain.Cases;
using Diplomacy.Domain.Coercion;
using Diplomacy.Domain.Interactions;

namespace Diplomacy.Domain.Tests;

public class CatalogueTests
{
    [Fact]
    public void IsWhole() => FluentActions.Invoking(Catalogue.Validate).Should().NotThrow();

    [Fact]
    public void TellsItsVersionAndHash()
    {
        Catalogue.Version.Should().MatchRegex(@"^\d+\.\d+\.\d+$");
        Catalogue.DataHash.Should().MatchRegex("^[0-9a-f]{64}$");
    }

    [Fact]
    public void HoldsEveryVocabularyAndEveryCatalogue()
    {
        var held = typeof(Catalogue).GetProperties().SelectMany(p => p.PropertyType.GetInterfaces().Append(p.PropertyType))
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)).Select(i => i.GetGenericArguments()[0]);
        var kinds = typeof(Track).Assembly.GetExportedTypes().Where(t => t.BaseType is { IsGenericType: true } b
            && (b.GetGenericTypeDefinition() == typeof(Term<>) || b.GetGenericTypeDefinition() == typeof(Entry<>)));
        kinds.Should().HaveCount(16).And.BeSubsetOf(held);
    }

    /// <summary>An id that was shipped stays: add lines to the file, never take one away.</summary>
    [Fact]
    public void IdsAreFrozen()
    {
        var file = Repository.PathOf("tests", "Diplomacy.Domain.Tests", "FrozenIds.txt");
        var present = Catalogue.States.Select(s => "state " + s.Id)
            .Concat(Catalogue.Agencies.Select(a => "agency " + a.Id))
            .Concat(Catalogue.Organizations.Select(o => "organization " + o.Id))
            .Concat(Catalogue.Cases.Select(c => "case " + c.Id))
            .Order(StringComparer.Ordinal);
        present.Should().Equal(File.ReadAllLines(file).Where(l => l.Length > 0), "ids are frozen; new ones are added to FrozenIds.txt in ordinal order");
    }

    [Theory]
    [InlineData("Track II", "track", "track2")]
    [InlineData("demarche", "instrument", "demarche")]
    [InlineData("FRA", "state", "france")]
    [InlineData("Quai d'Orsay", "agency", "france/foreign-ministry")]
    [InlineData("OSCE", "organization", "osce")]
    [InlineData("oslo-channel", "case", "oslo-channel")]
    public void LeadsFromANameToTheEntry(string name, string kind, string id) =>
        Catalogue.Find(name).Should().Contain(m => m.Kind == kind && m.Id == id);

    [Theory]
    [InlineData("France/Foreign-Ministry", "agency", "france/foreign-ministry")]
    [InlineData(" OSLO-CHANNEL ", "case", "oslo-channel")]
    [InlineData("African-Union", "organization", "african-union")]
    [InlineData("DR-Congo", "state", "dr-congo")]
    [InlineData("Written-Note", "interaction-form", "written-note")]
    public void CaseDoesNotMatterInIds(string id, string kind, string frozen) => Catalogue.Find(id).Should().Equal(Catalogue.Find(frozen)).And.Contain(m => m.Kind == kind && m.Id == frozen);

    [Fact]
    public void EveryIdLeadsToItsEntryInAnyCase()
    {
        Check<State>(Catalogue.States);
        Check<Agency>(Catalogue.Agencies);
        Check<Organization>(Catalogue.Organizations);
        Check<DiplomaticCase>(Catalogue.Cases);

        static void Check<T>(EntryCatalogue<T> entries) where T : Entry<T>, IEntry<T>
        {
            foreach (var entry in entries)
            {
                Entry<T>.Parse(entry.Id).Should().BeSameAs(entry);
                entries.Find(entry.Id.ToUpperInvariant()).Should().Contain(entry);
            }
        }
    }

    [Fact]
    public void AnIdThatIsAlsoANameOfAnotherIsReadAsItIsWritten()
    {
        State.Parse("congo").Id.Should().Be("congo");
        State.TryParse("Congo", out _).Should().BeFalse("two states go by this name");
        Catalogue.Find("congo").Should().HaveCount(2);
    }

    [Fact]
    public void FindsNothingUnderANameThatNobodyBears() => Catalogue.Find("Ministry of Silly Walks").Should().BeEmpty();

    [Fact]
    public void ListsTheNamesThatDoNotTellAloneWhatIsMeant() =>
        Catalogue.AmbiguousNames.Should().Contain("Georgia").And.Contain("Ministry of Foreign Affairs").And.OnlyHaveUniqueItems()
            .And.NotContain("France");

    [Fact]
    public void AnEntryIsReadByIdOrByANameThatOnlyOneBears()
    {
        State.Parse("south-korea").Should().BeSameAs(Catalogue.States["south-korea"]);
        State.Parse("KOR").Should().BeSameAs(Catalogue.States["south-korea"]);
        Agency.TryParse("Ministry of Foreign Affairs", out _).Should().BeFalse();
        var error = FluentActions.Invoking(() => Agency.Parse("Ministry of Foreign Affairs")).Should().Throw<FormatException>().Which;
        error.Message.Should().Contain("give an id").And.NotContain("Ministry of Foreign");
        error.Data["value"].Should().Be("Ministry of Foreign Affairs");
    }

    [Fact]
    public void EveryCatalogueHasTheOrderThatItTells()
    {
        Catalogue.States.Should().BeInAscendingOrder();
        Catalogue.Organizations.Should().BeInAscendingOrder();
        Catalogue.Agencies.Should().BeInAscendingOrder(Comparer<Agency>.Create((a, b) =>
            a.State.CompareTo(b.State) is var byState and not 0 ? byState : a.Sort.CompareTo(b.Sort)));
        Catalogue.Cases.Select(c => (c.From ?? int.MaxValue, c.Id)).Should().BeInAscendingOrder(Comparer<(int From, string Id)>.Create((a, b) =>
            a.From != b.From ? a.From.CompareTo(b.From) : string.CompareOrdinal(a.Id, b.Id)));
        Catalogue.States["france"].CompareTo(null).Should().BePositive();
    }

    [Fact]
    public void EverythingGoesThroughJsonAndBack()
    {
        RoundTrip(Track.All);
        RoundTrip(Tactic.All);
        RoundTrip(Technique.All);
        RoundTrip(InteractionLevel.All);
        RoundTrip(InteractionForm.All);
        RoundTrip(Purpose.All);
        RoundTrip(Instrument.All);
        RoundTrip(MediatorRole.All);
        RoundTrip(CoerciveVariant.All);
        RoundTrip(ParticipantKind.All);
        RoundTrip(Capacity.All);
        RoundTrip(ConflictRole.All);
        RoundTrip<State>(Catalogue.States);
        RoundTrip<Agency>(Catalogue.Agencies);
        RoundTrip<Organization>(Catalogue.Organizations);
        RoundTrip<DiplomaticCase>(Catalogue.Cases);
        RoundTrip([.. Catalogue.Cases.SelectMany(c => c.Moments)]);
        RoundTrip([.. Catalogue.Cases.Select(c => new Interaction
        {
            Date = new DateOnly(c.From ?? 1, 1, 1), Participants = [.. c.Moments.SelectMany(m => m.Participants)], Techniques = c.Techniques, Forms = c.Forms, Level = c.Levels.FirstOrDefault(),
        })]);
    }

    [Fact]
    public void JsonSaysTheId()
    {
        JsonSerializer.Serialize(Technique.ShuttleDiplomacy).Should().Be("\"shuttle-diplomacy\"");
        JsonSerializer.Deserialize<Track>("\"Track 1.5\"").Should().BeSameAs(Track.OneAndAHalf);
        JsonSerializer.Serialize(Catalogue.States["france"]).Should().Be("\"france\"");
    }

    [Theory]
    [InlineData("\"track9\"")]
    [InlineData("7")]
    public void JsonThatNamesNoTermIsRefusedWithWhatIsAllowed(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Track>(json)).Should().Throw<JsonException>().Which.Message.Should().Contain("track1.5").And.NotContain("track9");

    private static void RoundTrip<T>(IReadOnlyList<T> values) =>
        JsonSerializer.Deserialize<List<T>>(JsonSerializer.Serialize(values)).Should().Equal(values);
}
