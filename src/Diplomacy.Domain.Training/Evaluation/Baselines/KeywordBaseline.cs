namespace Diplomacy.Domain.Training.Evaluation.Baselines;

/// <summary>A list of keywords such as one writes in an afternoon.</summary>
internal static class KeywordBaseline
{
    private static readonly (Tactic Tactic, string[] Words)[] Keywords =
    [
        (Tactic.Coercive, ["sanction", "ultimatum", "threat", "expel", "embargo", "deadline", "retaliat", "recalled its ambassador", "severed", "warned", "blockade", "suspended aid", "tariffs"]),
        (Tactic.Persuasive, ["urge", "called on", "appeal", "agree", "offer", "propos", "negotiat", "accord", "pact", "lift", "concession", "assur", "compromise"]),
        (Tactic.Mediation, ["mediat", "broker", "facilitat", "good offices", "shuttl", "go-between", "intermediar", "host talks", "hosted talks", "peace plan", "monitor the"]),
    ];

    private static readonly string[] Official =
    [
        "foreign minister", "foreign ministry", "ambassador", "embassy", "diplomat", "envoy", "treaty", "summit", "secretary of state", "united nations", "u.n.", "security council",
        "bilateral", "peace talks", "ceasefire", "cease-fire", "delegation", "european union", "state department", "relations with",
    ];

    private static readonly string[] Unofficial = ["former", "scholar", "professor", "institute", "clergy", "bishop", "students", "unofficial", "track ii", "track two", "think tank", "civil society", "ngo"];

    public static Guess Guess(string text)
    {
        bool Any(string[] words) => words.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
        var tactics = Keywords.Where(k => Any(k.Words)).Select(k => k.Tactic).ToList();
        var isOfficial = Any(Official);
        var track = isOfficial ? Any(Unofficial) ? Track.OneAndAHalf : Track.One : tactics.Count > 0 && Any(Unofficial) ? Track.Two : Track.None;
        return new Guess(track, tactics);
    }
}
