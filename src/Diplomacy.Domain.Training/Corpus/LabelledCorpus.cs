using System.Security.Cryptography;
using System.Text;

namespace Diplomacy.Domain.Training.Corpus;

/// <summary>Labelled paragraphs, in a fixed order.</summary>
public sealed class LabelledCorpus
{
    private readonly Lazy<string> _hash;

    /// <summary>Makes a corpus.</summary>
    /// <param name="paragraphs">The paragraphs; their order is kept.</param>
    /// <param name="problems">What was refused on the way here.</param>
    public LabelledCorpus(IReadOnlyList<LabelledParagraph> paragraphs, IReadOnlyList<InputProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        ArgumentNullException.ThrowIfNull(problems);
        (Paragraphs, Problems) = (paragraphs, problems);
        _hash = new(ComputeHash);
    }

    /// <summary>The paragraphs.</summary>
    public IReadOnlyList<LabelledParagraph> Paragraphs { get; }

    /// <summary>What was refused while reading.</summary>
    public IReadOnlyList<InputProblem> Problems { get; }

    /// <summary>SHA-256 of all paragraphs with their labels, lower-case hex; does not depend on files or spelling of labels.</summary>
    public string Hash => _hash.Value;

    private string ComputeHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var p in Paragraphs)
        {
            var tactics = p.Tactics is null ? "?" : string.Join(',', p.Tactics.Order());
            var techniques = p.Techniques is null ? "?" : string.Join(',', p.Techniques.Order());
            hash.AppendData(Encoding.UTF8.GetBytes($"{p.Id}\0{p.Text}\0{p.Track?.Id ?? "?"}\0{tactics}\0{techniques}\0{p.Source}\0{p.Group}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
