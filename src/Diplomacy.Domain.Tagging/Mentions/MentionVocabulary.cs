using System.Text;
using Diplomacy.Domain.Interactions;
using Diplomacy.Domain.Tagging.Features;

namespace Diplomacy.Domain.Tagging.Mentions;

/// <summary>
/// All names and phrases of the domain's catalogues that a text can mention. The package carries them compiled
/// (<c>mentions.bin</c>, see <see cref="LexiconCompiler.WriteMentions"/>): then no catalogue need be read before the first mention.
/// </summary>
internal sealed class MentionVocabulary
{
    private const string ShippedFile = "Diplomacy.Domain.Tagging.mentions.bin";

    private static readonly Lazy<MentionVocabulary> Lazy = new(LoadShipped);

    /// <summary>Titles that also have other bearers: a company has a president, a bishop a secretary. Somebody's name or a state beside them tells.</summary>
    private static readonly (string Title, ParticipantKind Kind)[] Titles =
    [
        ("president", ParticipantKind.HeadOfState), ("king", ParticipantKind.HeadOfState), ("queen", ParticipantKind.HeadOfState),
        ("emperor", ParticipantKind.HeadOfState), ("sultan", ParticipantKind.HeadOfState), ("ayatollah", ParticipantKind.HeadOfState),
        ("supreme leader", ParticipantKind.HeadOfState), ("leader", ParticipantKind.HeadOfState),
        ("chancellor", ParticipantKind.HeadOfGovernment), ("premier", ParticipantKind.HeadOfGovernment),
        ("secretary of state", ParticipantKind.ForeignMinister), ("defense secretary", ParticipantKind.Minister), ("defence secretary", ParticipantKind.Minister),
        ("treasury secretary", ParticipantKind.Minister), ("commerce secretary", ParticipantKind.Minister), ("trade representative", ParticipantKind.Minister),
        ("minister", ParticipantKind.Minister), ("vice president", ParticipantKind.Minister), ("crown prince", ParticipantKind.HeadOfGovernment),
        ("envoy", ParticipantKind.SpecialEnvoy), ("negotiator", ParticipantKind.SeniorOfficial), ("official", ParticipantKind.SeniorOfficial),
        ("officials", ParticipantKind.SeniorOfficial), ("general", ParticipantKind.MilitaryOfficer),
    ];

    private readonly short[] _agenciesOfStates;

    private MentionVocabulary(Lexicon lexicon, string[] organizations, string[] agencies, short[] agenciesOfStates) =>
        (Lexicon, Organizations, Agencies, _agenciesOfStates) = (lexicon, organizations, agencies, agenciesOfStates);

    public static MentionVocabulary Current => Lazy.Value;

    public Lexicon Lexicon { get; }

    /// <summary>Ids, by the values of the lexicon's entries.</summary>
    public string[] Organizations { get; }

    /// <summary>Ids, by the values of the lexicon's entries.</summary>
    public string[] Agencies { get; }

    /// <summary>The id of a state's body that a phrase of <see cref="AgencyPhrases"/> names; null where the catalogue has none.</summary>
    /// <param name="phrases">A place in <see cref="AgencyPhrases.All"/>.</param>
    /// <param name="state">A place in the lexicon's states.</param>
    public string? AgencyOf(int phrases, int state) => _agenciesOfStates[(phrases * Lexicon.States.Count) + state] is var agency and >= 0 ? Agencies[agency] : null;

    /// <summary>Makes the vocabulary from the catalogues.</summary>
    public static MentionVocabulary Compile()
    {
        var builder = new LexiconBuilder();
        foreach (var state in Catalogue.States) builder.AddState(state);
        var organizations = new List<string>();
        foreach (var organization in Catalogue.Organizations)
        {
            foreach (var name in organization.AllNames) builder.AddName(name, EntryKind.Organization, organizations.Count);
            organizations.Add(organization.Id);
        }

        for (var i = 0; i < AgencyPhrases.All.Count; i++)
            foreach (var phrase in AgencyPhrases.All[i].Phrases) builder.AddPhrase(phrase, EntryKind.AgencyOfSomeState, i);
        AddParticipants(builder);
        AddAgencies(builder);
        foreach (var instrument in Instrument.All)
            foreach (var phrase in instrument.Phrases) builder.AddPhrase(phrase, EntryKind.Instrument, instrument.Index);
        foreach (var form in InteractionForm.All)
            foreach (var phrase in form.Phrases) builder.AddPhrase(phrase, EntryKind.Form, form.Index);
        foreach (var level in InteractionLevel.All)
            foreach (var phrase in level.Aliases.Append(level.Name)) builder.AddPhrase(phrase, EntryKind.Level, level.Index);

        var lexicon = builder.Build();
        string[] agencies = [.. Catalogue.Agencies.Select(a => a.Id)];
        var agenciesOfStates = AgencyPhrases.All.SelectMany(p => lexicon.States.Select(s => AgencyOf(s, p.Sort) is { } id ? (short)Array.IndexOf(agencies, id) : (short)-1));
        return new MentionVocabulary(lexicon, [.. organizations], agencies, [.. agenciesOfStates]);

        static string? AgencyOf(string state, AgencyKind sort) => Catalogue.Agencies.OfState(state).FirstOrDefault(a => a.Sort == sort)?.Id;
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        LexiconFormat.Write(writer, Lexicon);
        LexiconFormat.WriteStrings(writer, Organizations);
        LexiconFormat.WriteStrings(writer, Agencies);
        LexiconFormat.WriteList<short>(writer, _agenciesOfStates);
    }

    private static MentionVocabulary LoadShipped()
    {
        using var stream = typeof(MentionVocabulary).Assembly.GetManifestResourceStream(ShippedFile);
        if (stream is null) return Compile();
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        return new MentionVocabulary(LexiconFormat.Read(reader), LexiconFormat.ReadStrings(reader), LexiconFormat.ReadStrings(reader), LexiconFormat.ReadList<short>(reader));
    }

    private static void AddParticipants(LexiconBuilder builder)
    {
        foreach (var (title, kind) in Titles) builder.AddPhrase(title, EntryKind.Title, kind.Index);
        foreach (var kind in ParticipantKind.All)
            foreach (var phrase in kind.Phrases) builder.AddPhrase(phrase, EntryKind.Participant, kind.Index);
    }

    /// <summary>A name that several states' bodies bear says nothing alone; phrases for such bodies stand in <see cref="AgencyPhrases"/>.</summary>
    private static void AddAgencies(LexiconBuilder builder)
    {
        var number = 0;
        foreach (var agency in Catalogue.Agencies)
        {
            foreach (var name in agency.AllNames)
            {
                if (Catalogue.Agencies.Find(name).Count > 1 || !name.Any(char.IsUpper)) continue;
                var isMetonym = agency.Metonyms.Any(m => m.Name == name);
                if (!isMetonym && !name.Contains(' ') && !name.All(char.IsUpper)) continue;
                builder.AddName(name, isMetonym ? EntryKind.Metonym : EntryKind.Agency, number);
            }

            number++;
        }
    }
}
