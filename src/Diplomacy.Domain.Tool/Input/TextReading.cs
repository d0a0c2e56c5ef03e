using System.Text;
using Diplomacy.Domain.Tagging;

namespace Diplomacy.Domain.Tool.Input;

/// <summary>Reads paragraphs from plain text.</summary>
internal static class TextReading
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="UnusableFileException">The text is not UTF-8, or holds nothing but blank space.</exception>
    public static IEnumerable<InputParagraph> Read(Stream stream, string name)
    {
        var text = Decode(stream, name);
        var number = 0;
        foreach (var range in ParagraphSplitter.Split(text))
        {
            var (start, length) = range.GetOffsetAndLength(text.Length);
            yield return new InputParagraph(name, 0, number++, start, text.Substring(start, length), null);
        }

        if (number == 0) throw new UnusableFileException($"'{name}' holds no text.");
    }

    private static string Decode(Stream stream, string name)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        var bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var good = bytes.Length;
            System.Text.Unicode.Utf8.ToUtf16(bytes, new char[bytes.Length], out good, out _, replaceInvalidSequences: false);
            var line = bytes[..good].Count((byte)'\n') + 1;
            var column = good - bytes[..good].LastIndexOf((byte)'\n');
            throw new UnusableFileException($"'{name}' is not valid UTF-8 at line {line}, byte {column}; save it as UTF-8, for example with iconv -t UTF-8.");
        }
    }
}
