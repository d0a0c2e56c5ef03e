using System.CommandLine;
using System.Globalization;

namespace Diplomacy.Domain.Tool.Commands;

/// <summary>Options that take a whole number.</summary>
internal static class WholeNumber
{
    public static Option<int> Option(string name, string helpName, string description, int standard, int from = int.MinValue, int to = int.MaxValue) => new(name)
    {
        Description = description,
        HelpName = helpName,
        DefaultValueFactory = _ => standard,
        CustomParser = r =>
        {
            var given = r.Tokens[0].Value;
            if (int.TryParse(given, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to) return number;
            r.AddError($"{name} does not take '{given}'; it takes a whole number from {from} to {to}.");
            return standard;
        },
    };
}
