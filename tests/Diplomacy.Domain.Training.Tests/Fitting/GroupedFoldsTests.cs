using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Fitting;

namespace Diplomacy.Domain.Training.Tests.Fitting;

public class GroupedFoldsTests
{
    [Fact]
    public void GroupsNeverPart()
    {
        var paragraphs = Enumerable.Range(0, 500).Select(i => Paragraph(i, null, i % 3 == 0 ? $"g{i / 9}" : null)).ToList();
        var folds = GroupedFolds.Assign(paragraphs, 5, 1);
        foreach (var group in paragraphs.Select((p, i) => (p.Group, Fold: folds[i])).Where(x => x.Group is not null).GroupBy(x => x.Group))
            group.Select(x => x.Fold).Distinct().Should().HaveCount(1);
        folds.GroupBy(f => f).Select(g => g.Count()).Should().OnlyContain(n => n >= 95 && n <= 105).And.HaveCount(5);
    }

    [Fact]
    public void SourcesNeverPartWhereThereAreEnough()
    {
        var paragraphs = Enumerable.Range(0, 500).Select(i => Paragraph(i, $"s{i % 10}", null)).ToList();
        var folds = GroupedFolds.Assign(paragraphs, 5, 1);
        foreach (var source in paragraphs.Select((p, i) => (p.Source, Fold: folds[i])).GroupBy(x => x.Source))
            source.Select(x => x.Fold).Distinct().Should().HaveCount(1);
    }

    [Fact]
    public void TheSeedDecides()
    {
        var paragraphs = Enumerable.Range(0, 100).Select(i => Paragraph(i, null, null)).ToList();
        GroupedFolds.Assign(paragraphs, 4, 1).Should().Equal(GroupedFolds.Assign(paragraphs, 4, 1)).And.NotEqual(GroupedFolds.Assign(paragraphs, 4, 2));
    }

    private static LabelledParagraph Paragraph(int i, string? source, string? group) => new() { Id = $"p{i}", Text = "x", Source = source, Group = group };
}
