namespace Diplomacy.Domain.Tagging;

/// <summary>Somebody or something that a text names, in the vocabulary of the domain.</summary>
/// <param name="Start">Where it begins in the text that was given, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="Kind">What is named.</param>
/// <param name="Id">
/// An id of <see cref="Catalogue.States"/>, <see cref="Catalogue.Agencies"/>, <see cref="Catalogue.Organizations"/>,
/// <see cref="Catalogue.ParticipantKinds"/> or <see cref="Catalogue.Instruments"/>. An agency whose state the text does not tell
/// has the part of the id that follows the slash, such as <c>foreign-ministry</c>.
/// </param>
public readonly record struct Mention(int Start, int Length, MentionKind Kind, string Id);
