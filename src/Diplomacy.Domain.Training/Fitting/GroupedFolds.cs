using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Training.Fitting;

/// <summary>Cuts a corpus into parts so that what belongs together stays together.</summary>
public static class GroupedFolds
{
    /// <summary>
    /// The part, from 0, of every paragraph. Where there are at least twice as many sources as parts, all of a source goes to
    /// one part; else all of a group does, and a paragraph without a group stands alone. Parts are of about equal size.
    /// </summary>
    public static int[] Assign(IReadOnlyList<LabelledParagraph> paragraphs, int folds, int seed)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        var bySource = paragraphs.All(p => p.Source is not null) && paragraphs.DistinctBy(p => p.Source).Count() >= 2 * folds;
        var groups = paragraphs
            .Select((p, i) => (Key: bySource ? p.Source! : p.Group is { } g ? "group " + g : "id " + p.Id, Index: i))
            .GroupBy(x => x.Key, x => x.Index, StringComparer.Ordinal)
            .Select(g => g.ToList())
            .ToArray();
        new Random(seed).Shuffle(groups);
        var sizes = new int[folds];
        var result = new int[paragraphs.Count];
        foreach (var group in groups.OrderByDescending(g => g.Count))
        {
            var smallest = Array.IndexOf(sizes, sizes.Min());
            sizes[smallest] += group.Count;
            foreach (var index in group) result[index] = smallest;
        }

        return result;
    }
}
