namespace Diplomacy.Domain.Tagging.Mentions;

/// <summary>What newspapers call bodies of any state: which one is meant, the state named beside them tells.</summary>
internal static class AgencyPhrases
{
    public static IReadOnlyList<(AgencyKind Sort, string IdPart, string[] Phrases)> All { get; } =
    [
        (AgencyKind.ForeignMinistry, "foreign-ministry",
            ["foreign ministry", "ministry of foreign affairs", "foreign affairs ministry", "foreign office", "ministry of external affairs", "external affairs ministry",
             "ministry of external relations", "foreign affairs department", "department of foreign affairs"]),
        (AgencyKind.HeadOfState, "head-of-state", ["presidency", "presidential office", "president's office", "office of the president", "presidential palace", "royal court", "royal palace"]),
        (AgencyKind.HeadOfGovernment, "head-of-government", ["prime minister's office", "office of the prime minister", "premier's office", "chancellor's office", "chancellery"]),
        (AgencyKind.Defence, "defence", ["defence ministry", "defense ministry", "ministry of defence", "ministry of defense", "department of defense", "defense department"]),
        (AgencyKind.Trade, "trade", ["trade ministry", "ministry of trade", "commerce ministry", "ministry of commerce", "trade representative's office"]),
        (AgencyKind.Finance, "finance", ["finance ministry", "ministry of finance", "treasury department"]),
        (AgencyKind.Interior, "interior", ["interior ministry", "ministry of the interior", "ministry of interior", "home ministry", "ministry of home affairs"]),
        (AgencyKind.Intelligence, "intelligence", ["intelligence service", "intelligence services", "intelligence agency", "intelligence agencies", "spy agency"]),
        (AgencyKind.Development, "development", ["development agency", "aid agency of", "ministry of international cooperation"]),
        (AgencyKind.Parliament, "parliament", ["parliament", "national assembly"]),
        (AgencyKind.SecurityCouncil, "security-council", ["national security council", "supreme national security council"]),
    ];
}
