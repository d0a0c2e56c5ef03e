using System.CommandLine;
using System.CommandLine.Parsing;

namespace Diplomacy.Domain.Tool.Commands;

/// <summary>Options that take one of a few names; a number does not stand for one.</summary>
internal static class Choice
{
    public static Option<T> Option<T>(string name, string description, T standard) where T : struct, Enum => new(name)
    {
        Description = description,
        HelpName = Names<T>("|"),
        DefaultValueFactory = _ => standard,
        CustomParser = r => Parse<T>(r, name),
    };

    public static Option<T> RequiredOption<T>(string name, string description) where T : struct, Enum => new(name)
    {
        Description = description,
        HelpName = Names<T>("|"),
        Required = true,
        CustomParser = r => Parse<T>(r, name),
    };

    public static Option<T?> OptionalOption<T>(string name, string description) where T : struct, Enum => new(name)
    {
        Description = description,
        HelpName = Names<T>("|"),
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = r => Parse<T>(r, name),
    };

    public static string Names<T>(string separator) where T : struct, Enum => string.Join(separator, Enum.GetNames<T>()).ToLowerInvariant();

    private static T Parse<T>(ArgumentResult result, string name) where T : struct, Enum
    {
        var given = result.Tokens[0].Value;
        var known = Array.Find(Enum.GetNames<T>(), n => n.Equals(given, StringComparison.OrdinalIgnoreCase));
        if (known is not null) return Enum.Parse<T>(known);
        result.AddError($"{name} does not know '{given}'; it takes one of {Names<T>(", ")}.");
        return default;
    }
}
