using System.Runtime.CompilerServices;

namespace Diplomacy.Domain.Tagging.Features;

/// <summary>Folds case, accents, quotes and dashes of single characters.</summary>
internal static class CharFolding
{
    private const int TableSize = 0x250;

    private static readonly (string Accented, char Plain)[] Accents =
    [
        ("àáâãäåāăąÀÁÂÃÄÅĀĂĄ", 'a'), ("çćĉċčÇĆĈĊČ", 'c'), ("ďđðĎĐÐ", 'd'), ("èéêëēĕėęěÈÉÊËĒĔĖĘĚǝ", 'e'),
        ("ĝğġģĜĞĠĢ", 'g'), ("ĥħĤĦ", 'h'), ("ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ", 'i'), ("ĵĴ", 'j'), ("ķĶ", 'k'), ("ĺļľŀłĹĻĽĿŁ", 'l'),
        ("ñńņňÑŃŅŇ", 'n'), ("òóôõöøōŏőÒÓÔÕÖØŌŎŐ", 'o'), ("ŕŗřŔŖŘ", 'r'), ("śŝşšșŚŜŞŠȘ", 's'), ("ţťŧțŢŤŦȚ", 't'),
        ("ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ", 'u'), ("ŵŴ", 'w'), ("ýÿŷÝŸŶ", 'y'), ("źżžŹŻŽ", 'z'),
    ];

    private static readonly char[] Table = BuildTable();

    /// <summary>The folded letter or digit; <c>'\0'</c> for anything that ends a word. An apostrophe folds to itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < TableSize ? Table[c] : FoldRare(c);

    private static char FoldRare(char c)
    {
        if (c is '\u2019' or '\u2018' or '\u02BC') return '\'';
        return char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';
    }

    private static char[] BuildTable()
    {
        var table = new char[TableSize];
        for (var c = 0; c < TableSize; c++)
            if (char.IsLetterOrDigit((char)c)) table[c] = char.ToLowerInvariant((char)c);
        table['\''] = '\'';
        foreach (var (accented, plain) in Accents)
            foreach (var c in accented) table[c] = plain;
        return table;
    }
}
