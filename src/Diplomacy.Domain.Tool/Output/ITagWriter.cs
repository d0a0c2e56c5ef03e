using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tool.Input;

namespace Diplomacy.Domain.Tool.Output;

/// <summary>Writes tagged paragraphs.</summary>
internal interface ITagWriter
{
    /// <summary>Brings paragraphs into the form in which they are written. Several threads may call this at once.</summary>
    /// <param name="paragraphs">The paragraphs, or what stood in their places.</param>
    /// <param name="results">Their tags; null where one could not be read.</param>
    /// <returns>Writes them; to be called once, one after the other, in the order of the input.</returns>
    Action Prepare(InputParagraph[] paragraphs, TagResult?[] results);

    /// <summary>Writes what is still held back.</summary>
    void Finish();
}
