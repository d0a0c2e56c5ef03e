using CsCheck;
using Diplomacy.Domain.Interactions;

namespace Diplomacy.Domain.Tagging.Tests.Mentions;

public class MentionTests
{
    [Theory]
    [InlineData("Russian President Vladimir Putin left.", "Russian=state:russia President=participant:head-of-state")]
    [InlineData("France's foreign ministry said so.", "France=state:france France's foreign ministry=agency:france/foreign-ministry")]
    [InlineData("China's defence ministry said so.", "China=state:china China's defence ministry=agency:china/defence")]
    [InlineData("The foreign ministry said so.", "foreign ministry=agency:foreign-ministry")]
    [InlineData("The Quai d'Orsay wrote to Germany.", "Quai d'Orsay=agency:france/foreign-ministry Germany=state:germany")]
    [InlineData("Former President Jimmy Carter came.", "Former President=participant:former-official")]
    [InlineData("A retired special envoy spoke.", "special envoy=participant:former-official")]
    [InlineData("The U.N. Security Council voted.", "U.N. Security Council=organization:un-security-council")]
    [InlineData("It handed over a note verbale.", "note verbale=instrument:note-verbale")]
    [InlineData("Scholars and retired generals met.", "Scholars=participant:scholar retired generals=participant:former-official")]
    [InlineData("The Organisation of African Unity met.", "Organisation of African Unity=organization:african-union")]
    public void NamesWhatTheTextMentions(string text, string expected) => Show(text).Should().Be(expected);

    [Theory]
    [InlineData("The company's president declined to comment.")]
    [InlineData("He studied at MIT for years.")]
    [InlineData("Prices rose in Jordan Smith's shop.")]
    [InlineData("Who is there?")]
    [InlineData("")]
    public void ANameWithoutContextIsNoMention(string text) => Show(text).Should().BeEmpty();

    [Theory]
    [InlineData("The Russian president and the French president held a summit.", "summit", "summit-meeting")]
    [InlineData("Foreign ministers of Egypt and Sudan held talks at ministerial level by telephone.", "ministerial", "formal-negotiation")]
    [InlineData("The ambassador handed a note verbale to the Iranian foreign ministry.", "ambassadorial", "written-note")]
    [InlineData("The Israeli prime minister telephoned the Egyptian foreign minister.", "head-of-government", "telephone")]
    public void LevelAndFormFollowFromTheText(string text, string level, string form)
    {
        var result = DiplomacyTagger.Default.Tag(text);
        result.Track.Should().Be(Track.One);
        (result.Level?.Id, result.Form?.Id).Should().Be((level, form));
    }

    [Fact]
    public void WhatIsNotDiplomacyHasNeitherLevelNorForm()
    {
        var result = DiplomacyTagger.Default.Tag("The club sacked its coach after a meeting with the players, the chairman told reporters.");
        (result.Track, result.Level, result.Form).Should().Be((Track.None, null, null));
    }

    [Fact]
    public void LabelsOnlyLeavesMentionsOut()
    {
        var result = DiplomacyTagger.Default.Tag("Russian President Vladimir Putin met the Chinese president.", TagOptions.LabelsOnly);
        (result.Mentions.Count, result.Level, result.Form).Should().Be((0, null, null));
    }

    [Fact]
    public void EveryIdLeadsToAnEntryAndEveryRangeLiesInTheText() =>
        Gen.OneOfConst("Russia", "'s ", " ", "the Kremlin", "foreign ministry", "President", " Putin", "CIA", "U.N.", "former ", ". ", "\n\n", "rebel leader", "treaty", "?", "“", "summit", "Élysée", "State House", "é", "\uD83D")
            .List[0, 60].Select(parts => string.Concat(parts))
            .Sample(text =>
            {
                var last = 0;
                foreach (var mention in DiplomacyTagger.Default.Tag(text).Mentions)
                {
                    mention.Length.Should().BePositive();
                    (mention.Start + mention.Length).Should().BeLessThanOrEqualTo(text.Length);
                    (mention.Start + mention.Length).Should().BeGreaterThanOrEqualTo(last);
                    last = mention.Start + mention.Length;
                    IsAnEntry(mention).Should().BeTrue($"{mention.Kind} {mention.Id}");
                }
            }, iter: 2000, seed: "0000KKqmDvL1");

    private static bool IsAnEntry(Mention mention) => mention.Kind switch
    {
        MentionKind.State => Catalogue.States.TryGet(mention.Id, out _),
        MentionKind.Agency => Catalogue.Agencies.TryGet(mention.Id, out _) || !mention.Id.Contains('/'),
        MentionKind.Organization => Catalogue.Organizations.TryGet(mention.Id, out _),
        MentionKind.Participant => ParticipantKind.TryParse(mention.Id, out _),
        _ => Instrument.TryParse(mention.Id, out _),
    };

    private static string Show(string text) => string.Join(' ', DiplomacyTagger.Default.Tag(text).Mentions
        .Select(m => $"{text.Substring(m.Start, m.Length)}={m.Kind.ToString().ToLowerInvariant()}:{m.Id}"));
}
