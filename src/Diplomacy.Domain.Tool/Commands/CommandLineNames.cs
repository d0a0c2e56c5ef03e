using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace Diplomacy.Domain.Tool.Commands;

/// <summary>Names commands and options in messages.</summary>
internal static class CommandLineNames
{
    private static readonly Regex OptionLike = new("^--?[A-Za-z][A-Za-z0-9-]*(=.*)?$", RegexOptions.CultureInvariant);

    /// <summary>The command as it is typed, such as <c>diplomacy data check</c>.</summary>
    public static string Of(CommandResult command) => command.Parent is CommandResult parent ? $"{Of(parent)} {command.Command.Name}" : "diplomacy";

    /// <summary>An option that is not known would be taken for the argument; refuses it.</summary>
    public static Argument<T> RefuseOptions<T>(this Argument<T> argument)
    {
        argument.Validators.Add(r =>
        {
            var command = (CommandResult)r.Parent!;
            var options = string.Join(", ", command.Command.Options.Where(o => !o.Hidden).Select(o => o.Name));
            foreach (var token in r.Tokens.Where(t => OptionLike.IsMatch(t.Value)))
                r.AddError($"'{token.Value}' is no option of '{Of(command)}', which takes {options}; a file whose name begins so is given as ./-name.");
        });
        return argument;
    }
}
