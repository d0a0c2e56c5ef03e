namespace Diplomacy.Domain.Tagging;

/// <summary>Cuts an article into paragraphs, at blank lines.</summary>
public static class ParagraphSplitter
{
    /// <summary>The paragraphs of an article, without the blank space around them. A line of blanks alone is a blank line.</summary>
    public static IEnumerable<Range> Split(string article)
    {
        ArgumentNullException.ThrowIfNull(article);
        int start = -1, end = -1;
        var lineIsBlank = true;
        for (var i = 0; i < article.Length; i++)
        {
            var c = article[i];
            if (c == '\n')
            {
                if (lineIsBlank && start >= 0)
                {
                    yield return start..end;
                    start = -1;
                }

                lineIsBlank = true;
            }
            else if (!char.IsWhiteSpace(c))
            {
                if (start < 0) start = i;
                end = i + 1;
                lineIsBlank = false;
            }
        }

        if (start >= 0) yield return start..end;
    }
}
