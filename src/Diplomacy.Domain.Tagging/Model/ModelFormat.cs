using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Diplomacy.Domain.Tagging.Features;

namespace Diplomacy.Domain.Tagging.Model;

/// <summary>
/// The bytes of a model, little endian: magic, format version, manifest, lexicon, fingerprints and rows of the features, head parameters, and the
/// SHA-256 of all that.
/// </summary>
internal static class ModelFormat
{
    private const int Version = 2;
    private const int HashLength = 32;
    private const int MaxBits = 20;
    private const int MaxLength = 256 << 20;

    private static ReadOnlySpan<byte> Magic => "DIPLOMDL"u8;

    public static void Write(CompactModel model, Stream stream)
    {
        using var buffer = new MemoryStream();
        using (var writer = new BinaryWriter(buffer, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(Version);
            var manifest = model.Manifest.ToJson();
            writer.Write(manifest.Length);
            writer.Write(manifest);
            WriteLexicon(writer, model.Featurizer.Lexicon);
            WriteRows(writer, model);
            foreach (var p in model.ParameterSpan)
            {
                writer.Write(p.Scale);
                writer.Write(p.Bias);
                writer.Write(p.Slope);
                writer.Write(p.Offset);
                writer.Write(p.Threshold);
            }
        }

        var bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        stream.Write(bytes);
        stream.Write(SHA256.HashData(bytes));
    }

    public static CompactModel Read(Stream stream)
    {
        var bytes = ReadAll(stream);
        if (bytes.Length < Magic.Length + 4 + HashLength || !bytes.AsSpan(0, Magic.Length).SequenceEqual(Magic))
            throw new ModelFormatException("This is no model of Diplomacy.Domain: it does not begin as one. Give a file that 'diplomacy train' wrote (.model).");
        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(Magic.Length));
        if (version != Version)
            throw new ModelFormatException($"The model has format {version}; this package reads format {Version}. Use the package version that wrote it, or train it again.");
        var body = bytes.AsSpan(0, bytes.Length - HashLength);
        Span<byte> hash = stackalloc byte[HashLength];
        SHA256.HashData(body, hash);
        if (!hash.SequenceEqual(bytes.AsSpan(body.Length)))
            throw new ModelFormatException("The model file was truncated or altered: its checksum does not fit. Copy or train it again.");
        try
        {
            var model = ReadBody(bytes, body.Length);
            model.Validate();
            return model;
        }
        catch (Exception e) when (e is EndOfStreamException or ArgumentException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IOException)
        {
            throw new ModelFormatException("The model file is damaged inside although its checksum fits. Train it again with 'diplomacy train'.", e);
        }
    }

    private static CompactModel ReadBody(byte[] bytes, int length)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, 0, length, writable: false));
        reader.BaseStream.Position = Magic.Length + 4;
        var manifest = ModelManifest.FromJson(reader.ReadBytes(reader.ReadInt32()));
        var lexicon = ReadLexicon(reader);
        var (table, rows) = ReadRows(reader);
        var parameters = new HeadParameters[Heads.Count];
        for (var i = 0; i < parameters.Length; i++)
            parameters[i] = new HeadParameters(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
        return new CompactModel(manifest, lexicon, table, rows, parameters);
    }

    private static void WriteLexicon(BinaryWriter writer, Lexicon lexicon)
    {
        WriteStrings(writer, lexicon.Concepts);
        WriteStrings(writer, lexicon.States);
        WriteTable(writer, lexicon.Words);
        WriteTable(writer, lexicon.Phrases);
    }

    private static Lexicon ReadLexicon(BinaryReader reader)
    {
        var concepts = ReadStrings(reader);
        var states = ReadStrings(reader);
        return new Lexicon(concepts, states, ReadTable(reader), ReadTable(reader));
    }

    private static void WriteTable(BinaryWriter writer, EntryTable table)
    {
        writer.Write(table.Slots.Length);
        writer.Write(MemoryMarshal.AsBytes(table.Slots));
    }

    private static EntryTable ReadTable(BinaryReader reader) => new(ReadNumbers<ulong>(reader, reader.ReadInt32()));

    private static void WriteStrings(BinaryWriter writer, IReadOnlyList<string> strings)
    {
        writer.Write(strings.Count);
        foreach (var s in strings) writer.Write(s);
    }

    private static string[] ReadStrings(BinaryReader reader)
    {
        var strings = new string[reader.ReadInt32()];
        for (var i = 0; i < strings.Length; i++) strings[i] = reader.ReadString();
        return strings;
    }

    /// <summary>The fingerprints of all places, then the rows of those that are not empty.</summary>
    private static void WriteRows(BinaryWriter writer, CompactModel model)
    {
        writer.Write(model.Table.Bits);
        var fingerprints = model.Table.Fingerprints;
        writer.Write(MemoryMarshal.AsBytes<ushort>(fingerprints));
        for (var place = 0; place < fingerprints.Length; place++)
            if (fingerprints[place] != 0) writer.Write(MemoryMarshal.AsBytes<sbyte>(model.Rows.AsSpan(place * CompactModel.Stride, Heads.Count)));
    }

    private static (FeatureTable Table, sbyte[] Rows) ReadRows(BinaryReader reader)
    {
        var bits = reader.ReadInt32();
        if (bits is < 8 or > MaxBits) throw new FormatException("table size");
        var table = new FeatureTable(bits, ReadNumbers<ushort>(reader, 1 << bits));
        var rows = CompactModel.NewRows(table.Capacity);
        var packed = ReadNumbers<sbyte>(reader, table.Count * Heads.Count).AsSpan();
        for (var place = 0; place < table.Capacity; place++)
        {
            if (table.Fingerprints[place] == 0) continue;
            packed[..Heads.Count].CopyTo(rows.AsSpan(place * CompactModel.Stride));
            packed = packed[Heads.Count..];
        }

        return (table, rows);
    }

    /// <summary>Numbers as this machine has them in memory; all that .NET runs on are little endian.</summary>
    private static T[] ReadNumbers<T>(BinaryReader reader, int count) where T : unmanaged
    {
        if (count < 0 || count > MaxLength) throw new FormatException("length");
        var numbers = GC.AllocateUninitializedArray<T>(count);
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    private static byte[] ReadAll(Stream stream)
    {
        if (stream.CanSeek && stream.Length - stream.Position is > 0 and <= MaxLength and var left)
        {
            var whole = new byte[left];
            stream.ReadExactly(whole);
            return whole;
        }

        using var buffer = new MemoryStream();
        var chunk = new byte[1 << 16];
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > MaxLength) throw new ModelFormatException($"The file is larger than any model ({MaxLength >> 20} MB). Give a file that 'diplomacy train' wrote (.model).");
        }

        return buffer.ToArray();
    }
}
