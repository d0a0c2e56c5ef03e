namespace Diplomacy.Domain.Tool.Input;

/// <summary>Opens what the command line names.</summary>
internal static class InputFiles
{
    public const string StandardInput = "-";

    private const int BatchSize = 128;

    /// <summary>Opens a file or standard input.</summary>
    /// <exception cref="UnusableFileException">It is missing, a folder, or may not be read.</exception>
    public static Stream Open(string path, ToolConsole console, string wanted) =>
        path == StandardInput ? console.In : OpenFile(path, $"{wanted}, or '-' for standard input");

    /// <param name="path">The file.</param>
    /// <param name="wanted">What is to be given, where this cannot be used.</param>
    /// <exception cref="UnusableFileException">It is missing, a folder, or may not be read.</exception>
    public static Stream OpenFile(string path, string wanted)
    {
        if (Directory.Exists(path)) throw new UnusableFileException($"'{path}' is a folder; give {wanted}.");
        if (!File.Exists(path)) throw new UnusableFileException($"'{path}' does not exist; give {wanted}.");
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        }
        catch (UnauthorizedAccessException)
        {
            throw new UnusableFileException($"'{path}' may not be read; check its permissions.");
        }
    }

    /// <summary>The kind of input: as asked for, else by the ending of the name; text where that says nothing.</summary>
    /// <exception cref="UnusableFileException">The ending says that it is of no kind that can be read.</exception>
    public static InputKind KindOf(string path, InputKind? asked) =>
        asked ?? Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".jsonl" or ".ndjson" => InputKind.Jsonl,
            ".csv" => InputKind.Csv,
            ".tsv" or ".tab" => InputKind.Tsv,
            ".json" => throw new UnusableFileException($"'{path}' ends in .json, which may be of any shape; write one {{\"id\", \"text\"}} a line and name it .jsonl, or say with --input what it holds."),
            _ => InputKind.Text,
        };

    /// <summary>The paragraphs of a file.</summary>
    public static IEnumerable<InputBatch> Read(Stream stream, string name, InputKind kind) => kind switch
    {
        InputKind.Jsonl => JsonLinesReading.Read(stream, name),
        InputKind.Tsv => InBatches(CsvReading.Read(stream, name, "\t")),
        InputKind.Csv => InBatches(CsvReading.Read(stream, name, ",")),
        _ => InBatches(TextReading.Read(stream, name)),
    };

    private static IEnumerable<InputBatch> InBatches(IEnumerable<InputParagraph> paragraphs) => paragraphs.Chunk(BatchSize).Select(batch => (InputBatch)(() => batch));
}
