using System.Net;
using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tool.Input;

namespace Diplomacy.Domain.Tool.Output;

/// <summary>A page that needs nothing else: paragraphs with their labels, the words that spoke for them marked.</summary>
internal sealed class HtmlTagWriter : ITagWriter
{
    private readonly StreamWriter _page;

    public HtmlTagWriter(Stream output, string model)
    {
        _page = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        _page.WriteLine("<!DOCTYPE html>");
        _page.WriteLine("<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Diplomacy in the text</title><style>");
        _page.WriteLine("body{font:16px/1.5 serif;max-width:46em;margin:2em auto;padding:0 1em}p{margin:.2em 0 1.4em}h2{font:600 13px sans-serif;margin:0;color:#555}");
        _page.WriteLine(".none{color:#777}mark{background:#fde68a}mark.coercive{background:#fecaca}mark.persuasive{background:#bbf7d0}mark.mediation{background:#bfdbfe}.error{color:#b91c1c}");
        _page.WriteLine("</style></head><body>");
        _page.WriteLine($"<p>Tagged by {Escape(model)}. Marked: what spoke for the labels; yellow for the track, red for coercion, green for persuasion, blue for mediation.</p>");
    }

    public Action Prepare(InputParagraph[] paragraphs, TagResult?[] results)
    {
        var part = new StringWriter { NewLine = "\n" };
        for (var i = 0; i < results.Length; i++) Write(part, paragraphs[i], results[i]);
        return () => _page.Write(part);
    }

    public void Finish()
    {
        _page.WriteLine("</body></html>");
        _page.Flush();
    }

    private static void Write(TextWriter page, in InputParagraph paragraph, TagResult? result)
    {
        if (result is null)
        {
            page.WriteLine($"<h2>{Escape(paragraph.Id)}</h2><p class=\"error\">{Escape(paragraph.Error ?? "")}</p>");
            return;
        }

        var labels = string.Join(" · ", result.Tactics.Select(t => t.Name).Concat(result.Techniques.Select(t => t.Name)).Prepend(result.Track.Name));
        page.WriteLine($"<h2>{Escape(paragraph.Id)} {paragraph.Paragraph + 1}: {Escape(labels)}{(result.IsUncertain ? " (uncertain)" : "")}</h2>");
        page.Write(result.Track == Track.None ? "<p class=\"none\">" : "<p>");
        var text = paragraph.Text!;
        var written = 0;
        foreach (var e in result.Track == Track.None ? [] : Spans(result))
        {
            if (e.Start < written) continue;
            page.Write(Escape(text[written..e.Start]));
            var title = string.Join(", ", result.Evidence.Where(o => o.Weight > 0 && o.Start < e.Start + e.Length && e.Start < o.Start + o.Length).Select(o => o.Label).Distinct());
            page.Write($"<mark class=\"{TacticOf(e.Label)}\" title=\"{Escape(title)}\">{Escape(text.Substring(e.Start, e.Length))}</mark>");
            written = e.Start + e.Length;
        }

        page.Write(Escape(text[written..]));
        page.WriteLine("</p>");
    }

    /// <summary>Spans of tactics and techniques go before those of the track: they say more.</summary>
    private static IEnumerable<Evidence> Spans(TagResult result) =>
        result.Evidence.Where(e => e.Weight > 0).OrderBy(e => e.Start).ThenBy(e => Track.TryParse(e.Label, out _));

    private static string TacticOf(string label) =>
        Technique.TryParse(label, out var technique) ? technique.Tactic.Id : Tactic.TryParse(label, out var tactic) ? tactic.Id : "track";

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
