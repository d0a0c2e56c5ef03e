using System.Text.Json.Serialization;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Interactions;

/// <summary>The level on which sides interact, from unofficial contact up to the summit; the order of <c>All</c> is the order of rank.</summary>
/// <inheritdoc cref="Term{TSelf}" path="/remarks"/>
[JsonConverter(typeof(TermJsonConverter<InteractionLevel>))]
public sealed class InteractionLevel : Term<InteractionLevel>, ITerm<InteractionLevel>
{
    /// <summary>Contact in which those taking part commit no government, whatever office some of them hold or held: scholars, former officials, non-governmental organisations, officials speaking for themselves.</summary>
    public static InteractionLevel Unofficial { get; } = new("unofficial", 0);

    /// <summary>Officials with technical knowledge (legal, military, financial, scientific) meet as a working group to prepare texts or settle details.</summary>
    public static InteractionLevel Experts { get; } = new("experts", 1);

    /// <summary>Civil servants or diplomats of ordinary rank (desk officers, counsellors, heads of department) deal with each other under instructions.</summary>
    public static InteractionLevel Officials { get; } = new("officials", 2);

    /// <summary>The highest permanent or appointed officials below the ministers: permanent secretaries, under-secretaries, political directors, directors-general, national security advisers and sherpas.</summary>
    public static InteractionLevel SeniorOfficials { get; } = new("senior-officials", 3);

    /// <summary>Heads of mission deal with the receiving state, with each other in a third place, or in an international organisation.</summary>
    public static InteractionLevel Ambassadorial { get; } = new("ambassadorial", 4);

    /// <summary>A person sent by a leader, a government or an organisation for one task, speaking with the sender's own authority rather than through the resident mission.</summary>
    public static InteractionLevel SpecialEnvoy { get; } = new("special-envoy", 5);

    /// <summary>Members of governments meet or correspond, foreign ministers above all; they can bind their state within their office.</summary>
    public static InteractionLevel Ministerial { get; } = new("ministerial", 6);

    /// <summary>A prime minister, chancellor or other head of the executive deals personally with the other side, by visit, letter or telephone, without a meeting of two or more leaders being the form.</summary>
    public static InteractionLevel HeadOfGovernment { get; } = new("head-of-government", 7);

    /// <summary>A meeting of heads of state or government in person, the highest level of interaction.</summary>
    public static InteractionLevel Summit { get; } = new("summit", 8);

    private InteractionLevel(string id, int index) : base(id, index)
    {
    }

    /// <summary>What choosing this level signals.</summary>
    public string Signals => Entry.Text("signals");

    /// <summary>All values, in their fixed order.</summary>
    public static IReadOnlyList<InteractionLevel> All { get; } =
    [
        Unofficial, Experts, Officials, SeniorOfficials, Ambassadorial, SpecialEnvoy, Ministerial,
        HeadOfGovernment, Summit,
    ];

    /// <inheritdoc/>
    public static string Kind => "interaction-level";
}
