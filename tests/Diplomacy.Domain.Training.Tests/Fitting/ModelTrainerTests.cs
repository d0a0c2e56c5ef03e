using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Fitting;

namespace Diplomacy.Domain.Training.Tests.Fitting;

public class ModelTrainerTests
{
    private static readonly TrainingOptions Quick = new() { Folds = 2, TableBits = 14 };

    [Fact]
    public void TheSameDataAndSeedGiveTheSameBytes()
    {
        var corpus = Sample(300);
        var one = ModelTrainer.Train(corpus, Quick with { Parallelism = 1 });
        var two = ModelTrainer.Train(corpus, Quick with { Parallelism = 3 });
        Bytes(one.Model.Write).Should().Equal(Bytes(two.Model.Write));
        Bytes(one.SaveMachineLearningNet).Should().Equal(Bytes(two.SaveMachineLearningNet));
        Bytes(one.Model.Write).Should().NotEqual(Bytes(ModelTrainer.Train(corpus, Quick with { Seed = 2 }).Model.Write));
    }

    [Fact]
    public void WhatIsLearntIsFoundAgain()
    {
        var corpus = Sample(600);
        var result = ModelTrainer.Train(corpus, Quick);
        var tagger = DiplomacyTagger.From(result.Model);
        corpus.Paragraphs.Count(p => tagger.Tag(p.Text).Track == p.Track).Should().BeGreaterThan(corpus.Paragraphs.Count * 9 / 10);
        result.Report.Paragraphs.Should().Be(corpus.Paragraphs.Count);
        result.Report.TrackAccuracy.Value.Should().BeLessThan(1, "paragraphs are judged by heads that had not seen them");
        result.Model.Manifest.CorpusHash.Should().Be(corpus.Hash);
    }

    [Fact]
    public void UnknownLabelsAreLeftOut()
    {
        // An accepted second track would count for it and so move the support.
        var corpus = new LabelledCorpus([.. Sample(300).Paragraphs.Select(p => p with { Also = null })], []);
        var unknown = new LabelledCorpus([.. corpus.Paragraphs.Select((p, i) => i % 2 == 0 ? p : p with { Tactics = null, Techniques = null })], []);
        var report = ModelTrainer.Train(unknown, Quick).Report;
        report.Labels.Single(l => l.Label == "track1").Support.Should().Be(corpus.Paragraphs.Count(p => p.Track == Track.One));
        report.Labels.Single(l => l.Label == "persuasive").Support.Should().Be(unknown.Paragraphs.Count(p => p.Tactics?.Contains(Tactic.Persuasive) == true));
    }

    [Fact]
    public void ALabelThatNobodyCarriesIsNeverGiven()
    {
        var corpus = Sample(400);
        var without = new LabelledCorpus([.. corpus.Paragraphs.Where(p => !p.Tactics!.Contains(Tactic.Mediation) && p.Track != Track.Two)], []);
        var tagger = DiplomacyTagger.From(ModelTrainer.Train(without, Quick).Model);
        foreach (var p in corpus.Paragraphs)
        {
            var result = tagger.Tag(p.Text);
            result.Track.Should().NotBe(Track.Two);
            result.Tactics.Contains(Tactic.Mediation).Should().BeFalse();
        }
    }

    [Fact]
    public void AnEmptyCorpusIsRefused() => Refused([]).Should().Contain("empty");

    [Fact]
    public void ACorpusOfOneTrackIsRefused() => Refused(Sample(800).Paragraphs.Where(p => p.Track == Track.One)).Should().Contain("at least two");

    [Fact]
    public void ACorpusTooSmallForItsFoldsIsRefused() => Refused(Sample(6).Paragraphs).Should().Contain("--folds");

    [Fact]
    public void OptionsOutOfRangeAreRefused()
    {
        FluentActions.Invoking(() => ModelTrainer.Train(Sample(100), Quick with { Folds = 1 })).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*2 to 20*");
    }

    [Fact]
    public void ProgressIsToldAndCancellationHonoured()
    {
        var steps = new List<TrainingProgress>();
        ModelTrainer.Train(Sample(200), Quick, new Recorder(steps.Add));
        steps.Select(s => s.Done).Should().BeInAscendingOrder();
        steps.Should().Contain(s => s.Step == "fold 2 of 2").And.OnlyContain(s => s.Done < s.Total);

        using var source = new CancellationTokenSource();
        FluentActions.Invoking(() => ModelTrainer.Train(Sample(200), Quick, new Recorder(s =>
        {
            if (s.Done == 1) source.Cancel();
        }), source.Token)).Should().Throw<OperationCanceledException>();
    }

    private static string Refused(IEnumerable<LabelledParagraph> paragraphs) =>
        FluentActions.Invoking(() => ModelTrainer.Train(new LabelledCorpus([.. paragraphs], []), Quick)).Should().Throw<TrainingException>().Which.Message;

    private static LabelledCorpus Sample(int count)
    {
        var all = ShippedCorpus.Read().Paragraphs;
        return new LabelledCorpus([.. Enumerable.Range(0, count).Select(i => all[(int)((long)i * all.Count / count)])], []);
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private sealed class Recorder(Action<TrainingProgress> report) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => report(value);
    }
}
