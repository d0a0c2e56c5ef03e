namespace Diplomacy.Domain.Training.Corpus;

/// <summary>Some whole lines of a stream, to be cut apart on any thread.</summary>
/// <param name="FirstNumber">The number of the first line, from 1.</param>
/// <param name="Bytes">The lines; a line feed ends each but perhaps the last of the stream. Nothing writes to them any more.</param>
public readonly record struct LineBlock(long FirstNumber, ReadOnlyMemory<byte> Bytes)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The lines that are not blank, with their numbers, without blank space around them.</summary>
    public IEnumerable<(long Number, ReadOnlyMemory<byte> Bytes)> Lines()
    {
        var rest = Bytes;
        for (var number = FirstNumber; rest.Length > 0; number++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var line = Trim(end < 0 ? rest : rest[..end], number);
            rest = end < 0 ? default : rest[(end + 1)..];
            if (line.Length > 0) yield return (number, line);
        }
    }

    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> line, long number)
    {
        if (number == 1 && line.Span.StartsWith(ByteOrderMark)) line = line[3..];
        while (line.Length > 0 && line.Span[^1] is (byte)'\r' or (byte)' ' or (byte)'\t') line = line[..^1];
        while (line.Length > 0 && line.Span[0] is (byte)' ' or (byte)'\t') line = line[1..];
        return line;
    }
}
