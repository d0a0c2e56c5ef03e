using System.Text.RegularExpressions;

namespace Diplomacy.Domain.Tool.Tests.Packages;

/// <summary>The code blocks of a Markdown file.</summary>
internal static partial class MarkdownCode
{
    public static IEnumerable<(string Language, string Code)> Read(string path) =>
        Block().Matches(File.ReadAllText(path).ReplaceLineEndings("\n")).Select(m => (m.Groups[1].Value, m.Groups[2].Value));

    [GeneratedRegex(@"^```(\w*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
