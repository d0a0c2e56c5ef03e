using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Diplomacy.Domain.Tagging.Model;

namespace Diplomacy.Domain.Tool.Output;

/// <summary>Brings all probabilities into the form of one JSON object, four places each: half of what an archive's tags consist of.</summary>
internal static class ProbabilitiesJson
{
    private const int Places = 10_000;
    private const int LengthShift = 56;

    /// <summary>Before each number: a brace or a comma, and the label.</summary>
    private static readonly byte[][] Names = [.. Heads.Labels.Select((label, head) => Encoding.UTF8.GetBytes($"{(head == 0 ? '{' : ',')}\"{label}\":"))];

    /// <summary>A probability has one of ten thousand forms; each is made once: its up to six bytes, and in the highest byte their number.</summary>
    private static readonly ulong[] Numbers = new ulong[Places + 1];

    /// <summary>So many bytes suffice.</summary>
    public static int MostBytes { get; } = Names.Sum(n => n.Length + sizeof(ulong)) + 1;

    /// <summary>Says how many bytes it wrote.</summary>
    /// <param name="probabilities">One for every head, in the order of <see cref="Heads.Labels"/>.</param>
    /// <param name="bytes">Room for <see cref="MostBytes"/>.</param>
    public static int Write(ReadOnlySpan<float> probabilities, Span<byte> bytes)
    {
        var written = 0;
        for (var head = 0; head < probabilities.Length; head++)
        {
            Names[head].CopyTo(bytes[written..]);
            written += Names[head].Length;
            var number = FourPlaces(probabilities[head]);
            BinaryPrimitives.WriteUInt64LittleEndian(bytes[written..], number);
            written += (int)(number >> LengthShift);
        }

        bytes[written++] = (byte)'}';
        return written;
    }

    private static ulong FourPlaces(float probability)
    {
        ref var number = ref Numbers[(int)MathF.Round(probability * Places)];
        if (number == 0) number = Packed(((int)MathF.Round(probability * Places) / (float)Places).ToString(CultureInfo.InvariantCulture));
        return number;
    }

    private static ulong Packed(string text)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        bytes.Clear();
        var length = Encoding.UTF8.GetBytes(text, bytes);
        return BinaryPrimitives.ReadUInt64LittleEndian(bytes) | ((ulong)length << LengthShift);
    }
}
