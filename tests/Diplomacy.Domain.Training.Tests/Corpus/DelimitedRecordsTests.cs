using System.Text;
using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Training.Tests.Corpus;

public class DelimitedRecordsTests
{
    [Fact]
    public void ARecordIsNamedByTheLineOnWhichItBegins()
    {
        var records = Read("id,text\r\n\r\n1,\"two\nlines\"\r\n\n2,\"a \"\"b\"\"\"\n3,he \"said\" so\n4\n5,x,,");
        records.Select(r => r.Line).Should().Equal(1, 3, 6, 7, 8, 9);
        records.Should().OnlyContain(r => r.Problem == null);
        records.Select(r => r.Fields.ElementAtOrDefault(1)).Should().Equal("text", "two\nlines", "a \"b\"", "he \"said\" so", null, "x");
    }

    [Theory]
    [InlineData("2,\"x\ny\",\"open\n3,z\n", "on line 4 is never closed")]
    [InlineData("2,\"x\ny\",\"open\n3,z", "on line 4 is never closed")]
    [InlineData("2,x,\"", "on line 3 is never closed")]
    [InlineData("2,x,\"open \"\"", "on line 3 is never closed")]
    [InlineData("2,x,\"open \"\"\n3,y\n", "on line 3 is never closed")]
    [InlineData("2,x,\"\n3,y\n4,z\n", "on line 3 is never closed")]
    [InlineData("2,\"open\n3,\"x\"\n", "goes on after its closing quote, and lines 3 to 4")]
    [InlineData("2,\"a\" b\n", "goes on after its closing quote")]
    public void AStrayQuoteIsToldWhereItOpens(string bad, string says)
    {
        var records = Read("id,text,note\n1,good,\n" + bad);
        records.Should().HaveCount(3);
        records[1].Problem.Should().BeNull();
        records[2].Line.Should().Be(3);
        records[2].Problem.Should().Contain(says).And.NotContain("open\n");
    }

    [Fact]
    public void BytesThatAreNotUtf8SpoilTheirOwnRecordOnly()
    {
        var records = DelimitedRecords.Read(new MemoryStream(Encoding.Latin1.GetBytes("text,note\ncaf\xE9,x\nb,c\n")), ",").ToList();
        records[1].Problem.Should().Contain("field 1 is not valid UTF-8");
        records[2].Problem.Should().BeNull();
        Read("text\n\uFFFD\n")[1].Problem.Should().BeNull("it stands in the file as it is");
    }

    private static List<DelimitedRecord> Read(string file) => [.. DelimitedRecords.Read(new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(file)]), ",")];
}
