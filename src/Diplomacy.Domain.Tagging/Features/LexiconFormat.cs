using System.Runtime.InteropServices;

namespace Diplomacy.Domain.Tagging.Features;

/// <summary>The bytes of a lexicon, and of the lists and numbers that it and what it belongs to are made of; little endian.</summary>
internal static class LexiconFormat
{
    private const int LongestList = 256 << 20;

    public static void Write(BinaryWriter writer, Lexicon lexicon)
    {
        WriteStrings(writer, lexicon.Concepts);
        WriteStrings(writer, lexicon.States);
        WriteList(writer, lexicon.Words.Slots);
        WriteList(writer, lexicon.Steps.Slots);
    }

    /// <exception cref="FormatException">The bytes are those of no lexicon.</exception>
    /// <exception cref="EndOfStreamException">The bytes end too early.</exception>
    public static Lexicon Read(BinaryReader reader)
    {
        var concepts = ReadStrings(reader);
        var states = ReadStrings(reader);
        return new Lexicon(concepts, states, new EntryTable(ReadList<ulong>(reader)), new EntryTable(ReadList<ulong>(reader)));
    }

    public static void WriteStrings(BinaryWriter writer, IReadOnlyCollection<string> strings)
    {
        writer.Write(strings.Count);
        foreach (var s in strings) writer.Write(s);
    }

    public static string[] ReadStrings(BinaryReader reader)
    {
        var strings = new string[LengthOf(reader.ReadInt32())];
        for (var i = 0; i < strings.Length; i++) strings[i] = reader.ReadString();
        return strings;
    }

    public static void WriteList<T>(BinaryWriter writer, ReadOnlySpan<T> numbers) where T : unmanaged
    {
        writer.Write(numbers.Length);
        writer.Write(MemoryMarshal.AsBytes(numbers));
    }

    public static T[] ReadList<T>(BinaryReader reader) where T : unmanaged => ReadNumbers<T>(reader, reader.ReadInt32());

    /// <summary>Numbers as this machine has them in memory; all that .NET runs on are little endian.</summary>
    public static T[] ReadNumbers<T>(BinaryReader reader, int count) where T : unmanaged
    {
        var numbers = GC.AllocateUninitializedArray<T>(LengthOf(count));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    private static int LengthOf(int count) => count is >= 0 and <= LongestList ? count : throw new FormatException("length");
}
