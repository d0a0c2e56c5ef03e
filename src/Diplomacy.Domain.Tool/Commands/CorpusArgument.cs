using System.CommandLine;
using Diplomacy.Domain.Tool.Input;
using Diplomacy.Domain.Training.Corpus;

namespace Diplomacy.Domain.Tool.Commands;

/// <summary>The argument that names labelled paragraphs.</summary>
internal static class CorpusArgument
{
    public const string NothingReadable = "No labelled paragraph could be read. Give JSON Lines, one object a line: {\"text\": \"...\", \"track\": \"track1\"}; 'diplomacy data convert' makes it of other formats.";

    private const int MostProblemsShown = 20;

    public static Argument<string[]> Create() => new Argument<string[]>("DATA")
    {
        Description = "Files of labelled paragraphs (JSON Lines), or folders of them.",
        Arity = ArgumentArity.OneOrMore,
    }.RefuseOptions();

    /// <summary>Reads the corpus and tells what was refused.</summary>
    public static LabelledCorpus Read(string[] paths, ToolConsole console, CancellationToken cancellationToken)
    {
        if (paths.Contains(InputFiles.StandardInput)) throw new UnusableFileException("Standard input ('-') is not read here; give files of labelled paragraphs (*.jsonl), or folders of them.");
        foreach (var path in paths)
            if (!File.Exists(path) && !Directory.Exists(path))
                throw new UnusableFileException($"'{path}' does not exist; give files of labelled paragraphs (*.jsonl), or folders of them.");
        return Tell(CorpusReader.Read(paths, cancellationToken), console);
    }

    /// <summary>Tells what was refused, the first of it.</summary>
    public static LabelledCorpus Tell(LabelledCorpus corpus, ToolConsole console)
    {
        foreach (var problem in corpus.Problems.Take(MostProblemsShown)) console.Error.WriteLine("diplomacy: " + problem);
        if (corpus.Problems.Count > MostProblemsShown) console.Error.WriteLine($"diplomacy: and {corpus.Problems.Count - MostProblemsShown} more lines refused.");
        return corpus;
    }
}
