using System.Runtime.CompilerServices;

namespace Diplomacy.Domain.Tagging.Features;

/// <summary>Walks once over a text and cuts it into tokens.</summary>
internal ref struct TokenScanner(ReadOnlySpan<char> text)
{
    public static readonly ulong Number = FoldedWord.HashOf("#");
    public static readonly ulong Year = FoldedWord.HashOf("#y");
    public static readonly ulong Money = FoldedWord.HashOf("$");
    public static readonly ulong Percent = FoldedWord.HashOf("%");
    public static readonly ulong Quote = FoldedWord.HashOf("\"");
    public static readonly ulong Question = FoldedWord.HashOf("?");
    public static readonly ulong Bracket = FoldedWord.HashOf("[");

    // How far a full stop looks around itself; without bounds, time would not be linear in texts of nothing but full stops.
    private const int LongestGap = 16;
    private const int LongestAbbreviation = 4;

    private readonly ReadOnlySpan<char> _text = text;
    private int _position;
    private bool _atSentenceStart = true;

    /// <summary>Reads the next token; false at the end of the text.</summary>
    public bool TryRead(out Token token)
    {
        var text = _text;
        for (var i = _position; (uint)i < (uint)text.Length; i++)
        {
            var c = text[i];
            if (c == ' ') continue;
            if (CharFolding.Fold(c) is not '\0' and not '\'')
            {
                _position = char.IsAsciiDigit(c) ? ReadNumber(i, out token) : WordReader.Read(text, i, out token);
                if (_atSentenceStart) token.Traits |= TokenTraits.StartsSentence;
                _atSentenceStart = false;
                return true;
            }

            if (SignOf(c) is var sign and not 0)
            {
                _position = i + 1;
                _atSentenceStart |= c is '?' && EndsSentence(i);
                token = new Token { Hash = sign, Start = i, End = i + 1, Traits = TokenTraits.Sign };
                return true;
            }

            if (c is '.' or '!' or ';' or '\n') _atSentenceStart |= c is '\n' or ';' || EndsSentence(i);
        }

        _position = text.Length;
        Unsafe.SkipInit(out token);
        return false;
    }

    /// <summary>Figures tell little by their value: years, other numbers, and numbers with letters ("20th") are kept apart.</summary>
    private readonly int ReadNumber(int start, out Token token)
    {
        var text = _text;
        var i = start;
        var separators = 0;
        while (i < text.Length)
        {
            if (char.IsAsciiDigit(text[i])) i++;
            else if (text[i] is '.' or ',' or ':' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
            {
                separators++;
                i += 2;
            }
            else
            {
                break;
            }
        }

        var isYear = i - start == 4 && separators == 0 && (text.Slice(start, 2) is "19" or "20");
        var hash = isYear ? Year : Number;
        var end = i;
        var suffix = new FoldedWord();
        for (; i < text.Length && CharFolding.Fold(text[i]) is var folded and not '\0' and not '\''; i++) suffix.Add(folded);
        if (i > end) hash = Hashing.Join(hash, suffix.Hash);
        token = new Token { Hash = hash, Start = start, End = i };
        return i;
    }

    /// <summary>A full stop ends a sentence where blank space and then no lower-case letter follow.</summary>
    private readonly bool EndsSentence(int stop)
    {
        var i = stop + 1;
        while (i < _text.Length && i - stop < LongestGap && _text[i] is '"' or '\u201D' or '\'' or '\u2019' or ')') i++;
        if (i >= _text.Length) return true;
        if (!char.IsWhiteSpace(_text[i])) return false;
        var farthest = Math.Min(_text.Length, i + LongestGap);
        while (i < farthest && !char.IsLetterOrDigit(_text[i])) i++;
        if (i < _text.Length && char.IsLower(_text[i])) return false;
        var wordStart = stop;
        while (wordStart > 0 && stop - wordStart <= LongestAbbreviation && char.IsLetter(_text[wordStart - 1])) wordStart--;
        var word = _text[wordStart..stop];
        return _text[stop] != '.' || word.Length != 1 && !(word is "Mr" or "Mrs" or "Ms" or "Dr" or "St" or "Gen" or "Col" or "Lt" or "Sen" or "Rep" or "Gov" or "No" or "Capt" or "Maj" or "Prof" or "Rev");
    }

    private static ulong SignOf(char c) => c switch
    {
        '"' or '\u201C' or '\u201D' => Quote,
        '$' or '€' or '£' or '¥' => Money,
        '%' => Percent,
        '?' => Question,
        '[' => Bracket,
        _ => 0,
    };
}
