using System.Collections.Concurrent;
using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tool.Input;
using Diplomacy.Domain.Tool.Output;

namespace Diplomacy.Domain.Tool.Commands;

/// <summary>One thread reads batches, several tag them and bring them into form, one writes what they made in the order of the input.</summary>
internal sealed class TaggingPipeline(DiplomacyTagger tagger, TagOptions options, int threads, ITagWriter writer, TextWriter messages, CancellationToken cancellationToken)
{
    /// <summary>So many batches wait for each thread, so that none is idle while a slow one is waited for.</summary>
    private const int BatchesAhead = 4;

    /// <summary>Whether any paragraph could not be read.</summary>
    public bool HasRefused { get; private set; }

    /// <summary>How many paragraphs do not look English.</summary>
    public int NotEnglish { get; private set; }

    /// <exception cref="UnusableFileException">The file cannot be read on; what was read before is written.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped; a read that waits for more is left to itself.</exception>
    public void Run(IEnumerable<InputBatch> batches, string file)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var inOrder = new BlockingCollection<Task<TaggedBatch>>(threads * BatchesAhead);
        var open = new BlockingCollection<Task<TaggedBatch>>();
        var reading = OnThreadOfItsOwn(() => Read(batches, inOrder, open, stop.Token));
        for (var i = 0; i < threads; i++)
        {
            _ = OnThreadOfItsOwn(() =>
            {
                foreach (var batch in open.GetConsumingEnumerable()) batch.RunSynchronously();
            });
        }

        try
        {
            foreach (var batch in inOrder.GetConsumingEnumerable(stop.Token)) Write(batch.WaitAsync(stop.Token).GetAwaiter().GetResult(), file);
        }
        catch
        {
            stop.Cancel();
            throw;
        }

        reading.GetAwaiter().GetResult();
    }

    private static Task OnThreadOfItsOwn(Action work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Read(IEnumerable<InputBatch> batches, BlockingCollection<Task<TaggedBatch>> inOrder, BlockingCollection<Task<TaggedBatch>> open, CancellationToken stop)
    {
        try
        {
            foreach (var batch in batches)
            {
                var tagging = new Task<TaggedBatch>(() => Tag(batch, stop));
                inOrder.Add(tagging, stop);
                open.Add(tagging, stop);
            }
        }
        finally
        {
            inOrder.CompleteAdding();
            open.CompleteAdding();
        }
    }

    private TaggedBatch Tag(InputBatch batch, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var paragraphs = batch();
        var results = new TagResult?[paragraphs.Length];
        for (var i = 0; i < results.Length; i++)
        {
            stop.ThrowIfCancellationRequested();
            if (paragraphs[i].Text is { } text) results[i] = tagger.Tag(text, options);
        }

        return new TaggedBatch([.. paragraphs.Where(p => p.Text is null)], results.Count(r => r is { IsEnglish: false }), writer.Prepare(paragraphs, results));
    }

    private void Write(TaggedBatch batch, string file)
    {
        batch.Write();
        NotEnglish += batch.NotEnglish;
        HasRefused |= batch.Refused.Count > 0;
        foreach (var paragraph in batch.Refused) messages.WriteLine($"diplomacy: {file}({paragraph.Line}): {paragraph.Error}");
    }

    private sealed record TaggedBatch(IReadOnlyList<InputParagraph> Refused, int NotEnglish, Action Write);
}
