using Diplomacy.Domain.Tagging.Features;
using Diplomacy.Domain.Tagging.Mentions;
using Diplomacy.Domain.Tagging.Model;

namespace Diplomacy.Domain.Tagging;

/// <summary>
/// Tags news paragraphs by diplomatic track, tactic and technique. The one entry to this package:
/// <c>DiplomacyTagger.Default.Tag(text)</c>.
/// </summary>
/// <remarks>Immutable; one instance serves any number of threads. Takes text in English.</remarks>
public sealed class DiplomacyTagger
{
    private const string ShippedModel = "Diplomacy.Domain.Tagging.diplomacy.model";
    private const int BatchSize = 256;

    /// <summary>So many batches wait for each thread, so that none is idle while results are taken.</summary>
    private const int BatchesAhead = 3;

    private static readonly Lazy<DiplomacyTagger> Shipped = new(LoadShipped);

    private readonly CompactModel _model;

    private DiplomacyTagger(CompactModel model)
    {
        _model = model;
    }

    /// <summary>The tagger with the model that comes inside this package; loaded on first use.</summary>
    public static DiplomacyTagger Default => Shipped.Value;

    /// <summary>What the model was made from.</summary>
    public ModelManifest Model => _model.Manifest;

    /// <summary>How the model turns scores into labels, in the order of <see cref="Heads.Labels"/>.</summary>
    public IReadOnlyList<HeadParameters> Parameters => _model.Parameters;

    /// <summary>Makes a tagger from a model.</summary>
    /// <exception cref="ModelFormatException">The model does not fit this version of the package.</exception>
    public static DiplomacyTagger From(CompactModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Validate();
        return new DiplomacyTagger(model);
    }

    /// <summary>Makes a tagger from a model that <c>diplomacy train</c> wrote. The stream is read to its end and left open.</summary>
    /// <exception cref="ModelFormatException">The stream holds no model, or one of another format, or was truncated or altered.</exception>
    public static DiplomacyTagger Load(Stream stream) => new(CompactModel.Read(stream));

    /// <summary>Tags one paragraph.</summary>
    /// <param name="text">The paragraph; of any length, in English. An empty one is tagged none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public TagResult Tag(string text) => Tag(text, TagOptions.Default);

    /// <summary>Tags one paragraph.</summary>
    /// <param name="text">The paragraph; of any length, in English. An empty one is tagged none.</param>
    public TagResult Tag(ReadOnlySpan<char> text) => Tag(text, TagOptions.Default);

    /// <summary>Tags one paragraph, and does what the options ask beyond that.</summary>
    /// <param name="text">The paragraph; of any length, in English. An empty one is tagged none.</param>
    /// <param name="options">What else to do.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="options"/> is null.</exception>
    public TagResult Tag(string text, TagOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Tag(text.AsSpan(), options);
    }

    /// <summary>Tags one paragraph, and does what the options ask beyond that.</summary>
    /// <param name="text">The paragraph; of any length, in English. An empty one is tagged none.</param>
    /// <param name="options">What else to do.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public TagResult Tag(ReadOnlySpan<char> text, TagOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var probabilities = new float[Heads.Count];
        MentionReading? reading = null;
        if (options.Mentions)
        {
            var finder = MentionFinder.Create();
            Score(text, probabilities, ref finder);
            reading = finder.Finish();
        }
        else
        {
            Score(text, probabilities);
        }

        var result = new TagResult(probabilities, _model, reading);
        if (options.Evidence) result.Evidence = EvidenceCollector.Collect(_model, text, result);
        return result;
    }

    /// <summary>The calibrated probabilities of a paragraph, without labels, into the caller's buffer; allocates nothing.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="probabilities">Takes one number, 0 to 1, for every label, in the order of <see cref="Heads.Labels"/>.</param>
    /// <exception cref="ArgumentException">The buffer is shorter than <see cref="Heads.Count"/>.</exception>
    public void Score(ReadOnlySpan<char> text, Span<float> probabilities)
    {
        if (probabilities.Length < Heads.Count)
            throw new ArgumentException($"The buffer has room for {probabilities.Length} probabilities; {Heads.Count} are needed (Heads.Count).", nameof(probabilities));
        var nobody = new Nobody();
        Score(text, probabilities[..Heads.Count], ref nobody);
    }

    private void Score<TReader>(ReadOnlySpan<char> text, Span<float> probabilities, ref TReader beside) where TReader : struct, ITokenReader
    {
        LinearScorer.Score(_model, text, probabilities, ref beside);
        LinearCalibration.Apply(probabilities, _model.ParameterSpan);
    }

    /// <summary>Tags every paragraph of an article; paragraphs are parted by blank lines.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public IReadOnlyList<TaggedParagraph> TagArticle(string article) => TagArticle(article, TagOptions.Default);

    /// <summary>Tags every paragraph of an article, and does what the options ask beyond that; paragraphs are parted by blank lines.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What else to do for each paragraph.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> or <paramref name="options"/> is null.</exception>
    public IReadOnlyList<TaggedParagraph> TagArticle(string article, TagOptions options)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(options);
        var paragraphs = new List<TaggedParagraph>();
        foreach (var range in ParagraphSplitter.Split(article))
        {
            var (start, length) = range.GetOffsetAndLength(article.Length);
            paragraphs.Add(new TaggedParagraph(paragraphs.Count, start, length, Tag(article.AsSpan(start, length), options)));
        }

        return paragraphs;
    }

    /// <summary>Tags many paragraphs on all cores; results come in the order of the texts.</summary>
    /// <param name="texts">The paragraphs; read as the results are taken, a bounded number ahead.</param>
    /// <param name="cancellationToken">Stops the work; the enumeration then throws <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    /// <exception cref="ArgumentException">A text is null; thrown while the results are taken, the message gives its place.</exception>
    public IEnumerable<TagResult> TagMany(IEnumerable<string> texts, CancellationToken cancellationToken = default) =>
        TagMany(texts, Environment.ProcessorCount, TagOptions.Default, cancellationToken);

    /// <summary>Tags many paragraphs on several threads; results come in the order of the texts.</summary>
    /// <param name="texts">The paragraphs; read as the results are taken, a bounded number ahead.</param>
    /// <param name="threads">How many threads tag, 1 or more; no more are used than there are processors.</param>
    /// <param name="options">What else to do for each.</param>
    /// <param name="cancellationToken">Stops the work; the enumeration then throws <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is below 1.</exception>
    /// <exception cref="ArgumentException">A text is null; thrown while the results are taken, the message gives its place.</exception>
    public IEnumerable<TagResult> TagMany(IEnumerable<string> texts, int threads, TagOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        threads = Math.Min(threads, Environment.ProcessorCount);
        return Run();

        IEnumerable<TagResult> Run()
        {
            var waiting = new Queue<Task<TagResult[]>>();
            var lanes = new Task[threads];
            Array.Fill(lanes, Task.CompletedTask);
            var number = 0;
            foreach (var batch in texts.Chunk(BatchSize))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (waiting.Count >= threads * BatchesAhead)
                    foreach (var result in Finish(waiting.Dequeue())) yield return result;
                var first = (long)number * BatchSize;
                ref var lane = ref lanes[number++ % threads];
                var task = lane.ContinueWith(_ => TagBatch(batch, first), cancellationToken, TaskContinuationOptions.None, TaskScheduler.Default);
                lane = task;
                waiting.Enqueue(task);
            }

            while (waiting.Count > 0)
                foreach (var result in Finish(waiting.Dequeue())) yield return result;
        }

        TagResult[] Finish(Task<TagResult[]> task) => task.GetAwaiter().GetResult();

        TagResult[] TagBatch(string[] batch, long first)
        {
            var results = new TagResult[batch.Length];
            for (var i = 0; i < batch.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                results[i] = batch[i] is { } text ? Tag(text, options) : throw new ArgumentException($"The text at place {first + i} is null.", nameof(texts));
            }

            return results;
        }
    }

    private static DiplomacyTagger LoadShipped()
    {
        using var stream = typeof(DiplomacyTagger).Assembly.GetManifestResourceStream(ShippedModel)
            ?? throw new ModelFormatException("This build of Diplomacy.Domain.Tagging carries no model. Install the package again, or load a model with DiplomacyTagger.Load.");
        return new DiplomacyTagger(ModelFormat.ReadTrusted(stream));
    }
}
