namespace Diplomacy.Domain.Tagging.Features;

/// <summary>Shows a text's tokens a stretch at a time, with a phrase's length to look ahead; memory does not grow with the text.</summary>
internal ref struct TokenWindow
{
    /// <summary>A good length for the buffer.</summary>
    public const int Length = 128;

    private readonly Span<Token> _buffer;
    private TokenScanner _scanner;
    private int _count;
    private bool _ended;

    public TokenWindow(ReadOnlySpan<char> text, Span<Token> buffer)
    {
        _buffer = buffer;
        _scanner = new TokenScanner(text);
        Fill();
    }

    /// <summary>Below this place tokens can be read: all that a phrase could go on with are there too.</summary>
    public readonly int Ready => _ended ? _count : _count - Lexicon.LongestPhrase;

    /// <summary>The tokens that are shown.</summary>
    public readonly ReadOnlySpan<Token> Tokens => _buffer[.._count];

    /// <summary>Drops the tokens before a place, which becomes place 0, and shows more of the text; false where all was shown.</summary>
    public bool MoveOn(int place)
    {
        if (_ended) return false;
        _buffer[place.._count].CopyTo(_buffer);
        _count -= place;
        Fill();
        return true;
    }

    private void Fill()
    {
        for (; _count < _buffer.Length; _count++)
        {
            if (_scanner.TryRead(out _buffer[_count])) continue;
            _ended = true;
            return;
        }
    }
}
