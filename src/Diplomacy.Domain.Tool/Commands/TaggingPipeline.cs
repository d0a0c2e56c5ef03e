using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tool.Input;
using Diplomacy.Domain.Tool.Output;

namespace Diplomacy.Domain.Tool.Commands;

/// <summary>Reads, tags and writes at the same time, in the order of the input.</summary>
internal sealed class TaggingPipeline(DiplomacyTagger tagger, TagOptions options, int threads, ITagWriter writer, TextWriter messages, CancellationToken cancellationToken)
{
    private const int BatchSize = 1024;

    /// <summary>Whether any paragraph could not be read.</summary>
    public bool HasRefused { get; private set; }

    /// <summary>How many paragraphs do not look English.</summary>
    public int NotEnglish { get; private set; }

    /// <exception cref="UnusableFileException">The file cannot be read on; what was read before is written.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped; a read that waits for more is left to itself.</exception>
    public void Run(IEnumerable<InputParagraph> paragraphs, string file)
    {
        var batches = paragraphs.Chunk(BatchSize).GetEnumerator();
        var writing = Task.CompletedTask;
        var reading = ReadOn();
        try
        {
            while (reading.WaitAsync(cancellationToken).GetAwaiter().GetResult() is { } batch)
            {
                reading = ReadOn();
                var results = Tag(batch);
                writing.WaitAsync(cancellationToken).GetAwaiter().GetResult();
                writing = Task.Run(() => Write(batch, results, file), CancellationToken.None);
            }
        }
        finally
        {
            writing.GetAwaiter().GetResult();
            if (reading.IsCompleted) batches.Dispose();
        }

        Task<InputParagraph[]?> ReadOn() => Task.Run(() => batches.MoveNext() ? batches.Current : null, CancellationToken.None);
    }

    private TagResult?[] Tag(InputParagraph[] batch)
    {
        var results = new TagResult?[batch.Length];
        Parallel.For(0, batch.Length, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, i =>
        {
            if (batch[i].Text is { } text) results[i] = tagger.Tag(text, options);
        });
        return results;
    }

    private void Write(InputParagraph[] batch, TagResult?[] results, string file)
    {
        for (var i = 0; i < batch.Length; i++)
        {
            writer.Write(batch[i], results[i]);
            if (results[i] is { IsEnglish: false }) NotEnglish++;
            if (results[i] is not null) continue;
            HasRefused = true;
            messages.WriteLine($"diplomacy: {file}({batch[i].Line}): {batch[i].Error}");
        }
    }
}
