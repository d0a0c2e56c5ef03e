using Diplomacy.Domain.Interactions;
using Diplomacy.Domain.Tagging.Features;

namespace Diplomacy.Domain.Tagging.Mentions;

/// <summary>All names and phrases of the domain's catalogues that a text can mention; read on first use.</summary>
internal sealed class MentionVocabulary
{
    private static readonly Lazy<MentionVocabulary> Lazy = new(() => new MentionVocabulary());

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

    private MentionVocabulary()
    {
        var builder = new LexiconBuilder();
        foreach (var state in Catalogue.States) builder.AddState(state);
        foreach (var organization in Catalogue.Organizations)
        {
            foreach (var name in organization.AllNames) builder.AddName(name, EntryKind.Organization, Organizations.Count);
            Organizations.Add(organization.Id);
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
        Lexicon = builder.Build();
    }

    public static MentionVocabulary Current => Lazy.Value;

    public Lexicon Lexicon { get; }

    /// <summary>Ids, by the values of the lexicon's entries.</summary>
    public List<string> Organizations { get; } = [];

    /// <summary>Agencies, by the values of the lexicon's entries.</summary>
    public List<Agency> Agencies { get; } = [];

    private static void AddParticipants(LexiconBuilder builder)
    {
        foreach (var (title, kind) in Titles) builder.AddPhrase(title, EntryKind.Title, kind.Index);
        foreach (var kind in ParticipantKind.All)
            foreach (var phrase in kind.Phrases) builder.AddPhrase(phrase, EntryKind.Participant, kind.Index);
    }

    /// <summary>A name that several states' bodies bear says nothing alone; phrases for such bodies stand in <see cref="AgencyPhrases"/>.</summary>
    private void AddAgencies(LexiconBuilder builder)
    {
        foreach (var agency in Catalogue.Agencies)
        {
            foreach (var name in agency.AllNames)
            {
                if (Catalogue.Agencies.Find(name).Count > 1 || !name.Any(char.IsUpper)) continue;
                var isMetonym = agency.Metonyms.Any(m => m.Name == name);
                if (!isMetonym && !name.Contains(' ') && !name.All(char.IsUpper)) continue;
                builder.AddName(name, isMetonym ? EntryKind.Metonym : EntryKind.Agency, Agencies.Count);
            }

            Agencies.Add(agency);
        }
    }
}
