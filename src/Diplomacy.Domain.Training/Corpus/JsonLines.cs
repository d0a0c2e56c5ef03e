namespace Diplomacy.Domain.Training.Corpus;

/// <summary>Cuts a stream into lines of bytes, so that a bad byte spoils its own line only.</summary>
public static class JsonLines
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The lines that are not blank, with their numbers from 1. A line's memory is valid until the next one is asked for.</summary>
    public static IEnumerable<(long Number, ReadOnlyMemory<byte> Bytes)> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new byte[1 << 16];
        int start = 0, filled = 0, searched = 0;
        long number = 0;
        while (true)
        {
            var newline = buffer.AsSpan(searched, filled - searched).IndexOf((byte)'\n');
            if (newline < 0)
            {
                searched = filled;
                if (start > 0)
                {
                    buffer.AsSpan(start, filled - start).CopyTo(buffer);
                    (filled, searched, start) = (filled - start, searched - start, 0);
                }

                if (filled == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
                var read = stream.Read(buffer, filled, buffer.Length - filled);
                filled += read;
                if (read > 0) continue;
                if (filled > 0 && Trim(buffer.AsMemory(0, filled), ++number) is { Length: > 0 } last) yield return (number, last);
                yield break;
            }

            var line = Trim(buffer.AsMemory(start, searched + newline - start), ++number);
            start = searched = searched + newline + 1;
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
