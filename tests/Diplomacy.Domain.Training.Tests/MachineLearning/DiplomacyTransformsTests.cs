using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tagging.Model;
using Diplomacy.Domain.Training.MachineLearning;
using Microsoft.ML;

namespace Diplomacy.Domain.Training.Tests.MachineLearning;

public class DiplomacyTransformsTests
{
    private static readonly TextRow[] Texts =
    [
        new() { Text = "Canada expelled four Russian diplomats." },
        new() { Text = "The striker was given an ultimatum by his coach." },
    ];

    [Fact]
    public void AStepTagsAsTheTaggerDoes()
    {
        TagRow.ProbabilityCount.Should().Be(Heads.Count);
        var ml = new MLContext(1);
        var data = ml.Data.LoadFromEnumerable(Texts);
        Check(ml, ml.Transforms.TagDiplomacy().Fit(data).Transform(data));
        Check(ml, ml.Transforms.TagDiplomacy(DiplomacyTagger.Default).Fit(data).Transform(data));
    }

    [Fact]
    public void ASavedPipelineTagsAgain()
    {
        var ml = new MLContext(1);
        var data = ml.Data.LoadFromEnumerable(Texts);
        using var file = new MemoryStream();
        ml.Model.Save(ml.Transforms.TagDiplomacy().Fit(data), data.Schema, file);
        file.Position = 0;
        var other = new MLContext(1);
        other.ComponentCatalog.RegisterAssembly(typeof(DiplomacyTransforms).Assembly);
        Check(other, other.Model.Load(file, out _).Transform(other.Data.LoadFromEnumerable(Texts)));
    }

    private static void Check(MLContext ml, IDataView tagged)
    {
        var rows = ml.Data.CreateEnumerable<TagRow>(tagged, reuseRowObject: false).ToList();
        for (var i = 0; i < Texts.Length; i++)
        {
            var expected = DiplomacyTagger.Default.Tag(Texts[i].Text);
            rows[i].Track.Should().Be(expected.Track.Id);
            rows[i].Tactics.Should().Be(string.Join(' ', expected.Tactics));
            rows[i].Probabilities.Should().Equal(expected.Probabilities.Select(p => p.Value));
        }
    }
}
