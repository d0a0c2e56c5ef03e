namespace Diplomacy.Domain.Training.Corpus;

/// <summary>Cuts a stream into lines of bytes, so that a bad byte spoils its own line only.</summary>
public static class JsonLines
{
    // Below the size from which arrays live in the heap of large objects.
    private const int BlockLength = 1 << 16;

    /// <summary>The lines that are not blank, with their numbers from 1.</summary>
    public static IEnumerable<(long Number, ReadOnlyMemory<byte> Bytes)> Read(Stream stream) => ReadBlocks(stream).SelectMany(b => b.Lines());

    /// <summary>The stream in blocks of whole lines: what one read gives, or more where a line is longer.</summary>
    public static IEnumerable<LineBlock> ReadBlocks(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Run();

        IEnumerable<LineBlock> Run()
        {
            var buffer = new byte[BlockLength];
            var filled = 0;
            long number = 1;
            int read;
            while ((read = stream.Read(buffer, filled, buffer.Length - filled)) > 0)
            {
                var end = buffer.AsSpan(filled, read).LastIndexOf((byte)'\n') is var newline and >= 0 ? filled + newline + 1 : 0;
                filled += read;
                if (end == 0)
                {
                    if (filled == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
                    continue;
                }

                var block = new LineBlock(number, buffer.AsMemory(0, end));
                number += block.Bytes.Span.Count((byte)'\n');
                var rest = buffer.AsSpan(end, filled - end);
                var next = new byte[Math.Max(BlockLength, 2 * rest.Length)];
                rest.CopyTo(next);
                (buffer, filled) = (next, rest.Length);
                yield return block;
            }

            if (filled > 0) yield return new LineBlock(number, buffer.AsMemory(0, filled));
        }
    }
}
