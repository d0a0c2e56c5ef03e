using System.Text.Json.Serialization;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Interactions;

/// <summary>In which capacity a participant takes part.</summary>
/// <inheritdoc cref="Term{TSelf}" path="/remarks"/>
[JsonConverter(typeof(TermJsonConverter<Capacity>))]
public sealed class Capacity : Term<Capacity>, ITerm<Capacity>
{
    /// <summary>The person acts and speaks for a state, authority or organisation, by office or by mandate, so that the acts can be laid to it.</summary>
    public static Capacity Official { get; } = new("official", 0);

    /// <summary>An office-holder takes part for himself or herself; what is said does not bind the office, though the office is why it carries weight.</summary>
    public static Capacity Personal { get; } = new("personal", 1);

    /// <summary>The person held office and holds none now: access and experience remain, authority does not.</summary>
    public static Capacity Former { get; } = new("former", 2);

    /// <summary>The person holds no public office and speaks for no government: scholar, cleric, business person, non-governmental organisation, private citizen.</summary>
    public static Capacity Unofficial { get; } = new("unofficial", 3);

    private Capacity(string id, int index) : base(id, index)
    {
    }

    /// <summary>All values, in their fixed order.</summary>
    public static IReadOnlyList<Capacity> All { get; } =
    [
        Official, Personal, Former, Unofficial,
    ];

    /// <inheritdoc/>
    public static string Kind => "capacity";
}
