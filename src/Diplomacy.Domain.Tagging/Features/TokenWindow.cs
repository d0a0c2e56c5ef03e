namespace Diplomacy.Domain.Tagging.Features;

/// <summary>Shows the tokens of a text from a moving place on, at least a phrase's length ahead; memory does not grow with the text.</summary>
internal ref struct TokenWindow(ReadOnlySpan<char> text, Span<Token> buffer)
{
    private readonly Span<Token> _buffer = buffer;
    private TokenScanner _scanner = new(text);
    private int _position;
    private int _count;
    private bool _ended;

    /// <summary>The tokens ahead; empty at the end of the text.</summary>
    public ReadOnlySpan<Token> Ahead()
    {
        if (!_ended && _count - _position < Lexicon.LongestPhrase + 1) Fill();
        return _buffer[_position.._count];
    }

    /// <summary>Goes on by some tokens.</summary>
    public void Advance(int tokens) => _position += tokens;

    private void Fill()
    {
        _buffer[_position.._count].CopyTo(_buffer);
        (_count, _position) = (_count - _position, 0);
        while (_count < _buffer.Length)
        {
            if (!_scanner.TryRead(out _buffer[_count]))
            {
                _ended = true;
                return;
            }

            _count++;
        }
    }
}
