namespace Diplomacy.Domain.Tagging.Features;

/// <summary>Walks once over a text and cuts it into tokens.</summary>
internal ref struct TokenScanner(ReadOnlySpan<char> text)
{
    public static readonly ulong Number = WordHash("#");
    public static readonly ulong Year = WordHash("#y");
    public static readonly ulong Money = WordHash("$");
    public static readonly ulong Percent = WordHash("%");
    public static readonly ulong Quote = WordHash("\"");
    public static readonly ulong Question = WordHash("?");
    public static readonly ulong Bracket = WordHash("[");

    private readonly ReadOnlySpan<char> _text = text;
    private int _position;
    private bool _atSentenceStart = true;

    /// <summary>Reads the next token; false at the end of the text.</summary>
    public bool TryRead(out Token token)
    {
        var text = _text;
        var i = _position;
        while ((uint)i < (uint)text.Length)
        {
            var c = text[i];
            var folded = CharFolding.Fold(c);
            if (folded is not '\0' and not '\'')
            {
                token = char.IsAsciiDigit(c) ? ReadNumber(i) : ReadWord(i);
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
            i++;
        }

        _position = text.Length;
        token = default;
        return false;
    }

    private Token ReadWord(int start)
    {
        var text = _text;
        var hash = Hashing.Seed;
        ulong prefix4 = 0, prefix6 = 0;
        int i = start, length = 0, capitals = 0, letters = 0;
        ulong beforeApostrophe = 0;
        var apostrophe = -1;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            var folded = CharFolding.Fold(c);
            if (folded == '\0')
            {
                if (c == '.' && IsInsideAbbreviation(i, start))
                {
                    hash = Hashing.Extend(hash, '.');
                    continue;
                }

                break;
            }

            if (folded == '\'')
            {
                if (i + 1 >= text.Length || CharFolding.Fold(text[i + 1]) is '\0' or '\'') break;
                beforeApostrophe = hash;
                apostrophe = i;
            }
            else
            {
                letters++;
                if (c != folded) capitals++;
            }

            hash = Hashing.Extend(hash, folded);
            length++;
            if (length == 4) prefix4 = hash;
            else if (length == 6) prefix6 = hash;
        }

        var end = i;
        var traits = TokenTraits.None;
        if (apostrophe > 0)
        {
            var tail = text[(apostrophe + 1)..end];
            if (tail.Length == 1 && (tail[0] | 0x20) == 's')
            {
                hash = beforeApostrophe;
                length -= 2;
                if ((tail[0] & 0x20) == 0) capitals--;
                letters--;
                end = apostrophe;
            }
            else if (tail.Length == 1 && (tail[0] | 0x20) == 't')
            {
                traits |= TokenTraits.NegatedVerb;
            }
        }

        if (capitals > 0 && CharFolding.Fold(text[start]) != text[start]) traits |= TokenTraits.Capitalised;
        if (capitals == letters && letters > 1) traits |= TokenTraits.AllCapitals;
        if (length > 4) traits |= TokenTraits.LongerThan4;
        if (length > 6) traits |= TokenTraits.LongerThan6;
        _position = i;
        return Finish(new Token { Hash = hash, Prefix4 = prefix4, Prefix6 = prefix6, Start = start, End = end, Traits = traits });
    }

    /// <summary>Figures tell little by their value: years, other numbers, and numbers with letters ("20th") are kept apart.</summary>
    private Token ReadNumber(int start)
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
        for (; i < text.Length && CharFolding.Fold(text[i]) is var folded and not '\0' and not '\''; i++) hash = Hashing.Extend(hash, folded);
        _position = i;
        return Finish(new Token { Hash = hash, Start = start, End = i });
    }

    private Token Finish(Token token)
    {
        if (_atSentenceStart) token.Traits |= TokenTraits.StartsSentence;
        _atSentenceStart = false;
        return token;
    }

    /// <summary>"U.S." and "p.m.": single letters with a full stop after each.</summary>
    private readonly bool IsInsideAbbreviation(int dot, int start)
    {
        var before = dot - 1;
        if (before > start && _text[before - 1] != '.') return false;
        return dot + 1 < _text.Length
            && char.IsLetter(_text[dot + 1])
            && (dot + 2 >= _text.Length || !char.IsLetterOrDigit(_text[dot + 2]));
    }

    /// <summary>A full stop ends a sentence where blank space and then no lower-case letter follow.</summary>
    private readonly bool EndsSentence(int stop)
    {
        var i = stop + 1;
        while (i < _text.Length && _text[i] is '"' or '\u201D' or '\'' or '\u2019' or ')') i++;
        if (i >= _text.Length) return true;
        if (!char.IsWhiteSpace(_text[i])) return false;
        while (i < _text.Length && !char.IsLetterOrDigit(_text[i])) i++;
        if (i < _text.Length && char.IsLower(_text[i])) return false;
        var wordStart = stop;
        while (wordStart > 0 && char.IsLetter(_text[wordStart - 1])) wordStart--;
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

    /// <summary>The hash of a word that is folded already.</summary>
    public static ulong WordHash(string word)
    {
        var hash = Hashing.Seed;
        foreach (var c in word) hash = Hashing.Extend(hash, c);
        return hash;
    }
}
