using Diplomacy.Domain.Tagging;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>What the processes do whose start <see cref="ColdStart"/> times; the native program is built from this file too.</summary>
internal static class FirstAnswer
{
    private const string Text = "Norway offered to host talks between the two sides.";

    public static void Give(string task) => Console.WriteLine(task switch
    {
        "labels" => DiplomacyTagger.Default.Tag(Text, TagOptions.LabelsOnly).Track.Id,
        "mentions" => DiplomacyTagger.Default.Tag(Text).Mentions[0].Id,
        _ => "nothing",
    });
}
