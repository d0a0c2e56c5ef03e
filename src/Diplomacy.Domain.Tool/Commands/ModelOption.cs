using System.CommandLine;
using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tagging.Model;
using Diplomacy.Domain.Tool.Input;

namespace Diplomacy.Domain.Tool.Commands;

/// <summary>The option that chooses another model than the shipped one.</summary>
internal static class ModelOption
{
    public static Option<string?> Create() => new("--model")
    {
        Description = "A model that 'diplomacy train' wrote. Default: the shipped one.",
        HelpName = "FILE",
    };

    public static DiplomacyTagger Load(string? path)
    {
        if (path is null) return DiplomacyTagger.Default;
        using var stream = InputFiles.OpenFile(path, "a model that 'diplomacy train' wrote");
        try
        {
            return DiplomacyTagger.Load(stream);
        }
        catch (ModelFormatException e)
        {
            throw new UnusableFileException($"'{path}': {e.Message}");
        }
    }
}
