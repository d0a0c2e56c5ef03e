namespace Diplomacy.Domain.Tagging.Tests;

public class ParagraphSplitterTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n ")]
    [InlineData("one", "one")]
    [InlineData("one\ntwo", "one\ntwo")]
    [InlineData("one\n\ntwo", "one", "two")]
    [InlineData("  one  \r\n \t \r\n\r\ntwo\r\nthree \n", "one", "two\r\nthree")]
    [InlineData("\n\n\none\n\n\n\ntwo\n\n", "one", "two")]
    public void BlankLinesPartParagraphs(string article, params string[] paragraphs)
    {
        ParagraphSplitter.Split(article).Select(r => article[r]).Should().Equal(paragraphs);
    }
}
