using Diplomacy.Domain.Training.Corpus;
using Diplomacy.Domain.Training.Evaluation.Baselines;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>Debian's fastText as a program: its time for a file of paragraphs less its time for a file of one, which is loading.</summary>
internal sealed class FastTextPeer : IDisposable
{
    private const int Copies = 40;

    private readonly string _folder;
    private readonly int _paragraphs;

    private FastTextPeer(string folder, int paragraphs)
    {
        (_folder, _paragraphs) = (folder, paragraphs);
    }

    /// <summary>Trains on the shipped corpus, track only, and lays out the texts that are to be predicted.</summary>
    public static FastTextPeer Train(IReadOnlyList<string> texts)
    {
        var folder = FastTextProgram.CreateFolder();
        File.WriteAllLines(Path.Combine(folder, "train.txt"), ShippedCorpus.Read().Paragraphs.Select(p => $"{FastTextProgram.LabelPrefix}{p.Track} {FastTextProgram.OneLine(p.Text)}"));
        File.WriteAllLines(Path.Combine(folder, "many.txt"), Enumerable.Repeat(texts.Select(FastTextProgram.OneLine), Copies).SelectMany(t => t));
        File.WriteAllLines(Path.Combine(folder, "one.txt"), [FastTextProgram.OneLine(texts[0])]);
        FastTextProgram.Run(folder, "supervised -input train.txt -output model -wordNgrams 2 -bucket 200000 -epoch 5 -thread 1 -verbose 0");
        return new FastTextPeer(folder, (Copies * texts.Count) - 1);
    }

    public double MicrosecondsPerParagraph()
    {
        var load = Measuring.Time(() => FastTextProgram.Run(_folder, "predict model.bin one.txt"));
        return (Measuring.Time(() => FastTextProgram.Run(_folder, "predict model.bin many.txt")) - load).TotalMicroseconds / _paragraphs;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
