using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tool.Input;

namespace Diplomacy.Domain.Tool.Output;

/// <summary>Writes tagged paragraphs, in the order in which it is given them.</summary>
internal interface ITagWriter
{
    /// <summary>Writes one paragraph.</summary>
    /// <param name="paragraph">The paragraph, or what stood in its place.</param>
    /// <param name="result">Its tags; null where it could not be read.</param>
    void Write(InputParagraph paragraph, TagResult? result);

    /// <summary>Writes what is still held back.</summary>
    void Finish();
}
