using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Diplomacy.Domain.Tagging.Mentions;

namespace Diplomacy.Domain.Tagging.Features;

/// <summary>Makes a <see cref="Lexicon"/> from the concept files that this package carries and from the catalogue of states.</summary>
public static class LexiconCompiler
{
    private const string Prefix = "Diplomacy.Domain.Tagging.Lexicon.";

    private static readonly Lazy<(Lexicon Lexicon, string Hash)> Shipped = new(CompileShipped);

    /// <summary>The lexicon of this version of the package.</summary>
    public static Lexicon Current => Shipped.Value.Lexicon;

    /// <summary>SHA-256, in lower-case hex, of all that <see cref="Current"/> is made from.</summary>
    public static string CurrentHash => Shipped.Value.Hash;

    /// <summary>
    /// Writes what mentions are found by, compiled from the catalogues. The package carries these bytes as <c>Mentions/mentions.bin</c>;
    /// they must be written again whenever a name changes.
    /// </summary>
    public static void WriteMentions(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        MentionVocabulary.Compile().Write(stream);
    }

    private static (Lexicon Lexicon, string Hash) CompileShipped()
    {
        var assembly = typeof(LexiconCompiler).Assembly;
        var files = assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => (Name: n[Prefix.Length..], Text: Read(assembly, n)))
            .ToList();
        var builder = new LexiconBuilder();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in files)
        {
            builder.AddConcepts(name, text);
            hash.AppendData(Encoding.UTF8.GetBytes(text));
        }

        foreach (var state in Catalogue.States) builder.AddState(state);
        foreach (var line in builder.StateNames) hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        return (builder.Build(), Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
