using Diplomacy.Domain.Tagging.Features;

namespace Diplomacy.Domain.Tagging.Mentions;

/// <summary>Tells English from other languages by its small words, which make up a third of English prose, and by the phrases of the domain.</summary>
internal static class EnglishWords
{
    /// <summary>Too few words to tell.</summary>
    private const int LeastWords = 7;

    /// <summary>English headlines and lists of names stay above it, other languages below.</summary>
    private const double LeastShare = 0.08;

    // Words that other languages write alike (a, in, an, on, me, no, so, die, was, had, he, or, to) are left out.
    private static readonly WordSet Small = new("""
        the of and that is for with as by at from it its his her their they this these those which who whom whose will would
        could should has have been were are be not but after before between against about into over under than then there when where while
        what how why she him them our your my we you if because since until during through also only more most other some any all both
        each such own said says did does do being out up down off again once here must may might can cannot their himself itself
        """);

    public static bool IsSmall(in Token token) => Small.Contains(token);

    public static bool Suffice(int english, int words) => words < LeastWords || english >= LeastShare * words;
}
