using System.Text;
using CsCheck;
using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Training.Tests.Corpus;

public class JsonLinesTests
{
    private static readonly Gen<string> Lines = Gen.Frequency((4, Gen.OneOfConst("", " ", "a", "{\"id\": 1}\t", "é漢\ud83d\ude00")), (1, Gen.Int[0, 200_000].Select(n => new string('x', n))));

    /// <summary>However much a stream gives at once, the lines are the same, and each has its number.</summary>
    [Fact]
    public void LinesAreThoseOfTheText() => Gen.Select(Lines.List[0, 12], Gen.OneOfConst("\n", "\r\n"), Gen.OneOfConst(1, 3, 1000, 70_000), Gen.Bool).Sample(
        (lines, end, atOnce, endsWithLineFeed) =>
        {
            if (atOnce < 1000) lines = [.. lines.Select(l => l.Length > 100 ? l[..100] : l)];
            var text = string.Join(end, lines) + (endsWithLineFeed ? end : "");
            var read = JsonLines.Read(new Trickle(Encoding.UTF8.GetBytes(text), atOnce)).Select(l => (l.Number, Encoding.UTF8.GetString(l.Bytes.Span)));
            read.Should().Equal(lines.Select((l, i) => ((long)i + 1, l.Trim(' ', '\t'))).Where(l => l.Item2.Length > 0));
        },
        iter: 200);

    [Fact]
    public void BlocksStayAsTheyWereWhenTheNextIsRead()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"line {i}\n"));
        var blocks = JsonLines.ReadBlocks(new MemoryStream(Encoding.UTF8.GetBytes(text))).ToList();
        blocks.Should().HaveCountGreaterThan(2);
        string.Concat(blocks.Select(b => Encoding.UTF8.GetString(b.Bytes.Span))).Should().Be(text);
        blocks.SelectMany(b => b.Lines()).Select(l => l.Number).Should().Equal(Enumerable.Range(1, 20_000).Select(i => (long)i));
    }

    [Fact]
    public void AByteOrderMarkIsNoPartOfTheFirstLine() =>
        JsonLines.Read(new MemoryStream([0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\n', 0xEF, 0xBB, 0xBF])).Select(l => l.Bytes.Length).Should().Equal(1, 3);

    /// <summary>Gives no more than so many bytes at once, as a pipe does.</summary>
    private sealed class Trickle(byte[] bytes, int atOnce) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, atOnce));
    }
}
