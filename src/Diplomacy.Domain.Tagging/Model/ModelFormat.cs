using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Diplomacy.Domain.Tagging.Features;

namespace Diplomacy.Domain.Tagging.Model;

/// <summary>
/// The bytes of a model, little endian: magic, format version, manifest, lexicon, feature rows, head parameters, and the
/// SHA-256 of all that.
/// </summary>
internal static class ModelFormat
{
    private const int Version = 1;
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
        var (bits, rows) = ReadRows(reader);
        var parameters = new HeadParameters[Heads.Count];
        for (var i = 0; i < parameters.Length; i++)
            parameters[i] = new HeadParameters(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
        return new CompactModel(manifest, lexicon, bits, rows, parameters);
    }

    private static void WriteLexicon(BinaryWriter writer, Lexicon lexicon)
    {
        WriteStrings(writer, lexicon.Concepts);
        WriteStrings(writer, lexicon.States);
        writer.Write(lexicon.Count);
        foreach (var (key, entry) in lexicon.Entries.OrderBy(e => e.Key))
        {
            writer.Write(key);
            writer.Write(entry.Bits);
        }
    }

    private static Lexicon ReadLexicon(BinaryReader reader)
    {
        var concepts = ReadStrings(reader);
        var states = ReadStrings(reader);
        var entries = new KeyValuePair<ulong, LexiconEntry>[reader.ReadInt32()];
        const int EntryLength = sizeof(ulong) + sizeof(uint);
        var bytes = ReadExactly(reader, entries.Length * EntryLength).AsSpan();
        for (var i = 0; i < entries.Length; i++, bytes = bytes[EntryLength..])
            entries[i] = new(BinaryPrimitives.ReadUInt64LittleEndian(bytes), new LexiconEntry(BinaryPrimitives.ReadUInt32LittleEndian(bytes[sizeof(ulong)..])));
        return new Lexicon(concepts, states, entries);
    }

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

    /// <summary>Empty rows are left out: a bit for every place, then the rows that are there.</summary>
    private static void WriteRows(BinaryWriter writer, CompactModel model)
    {
        writer.Write(model.Bits);
        var capacity = 1 << model.Bits;
        var present = new byte[capacity / 8];
        for (var place = 0; place < capacity; place++)
            if (model.Rows[place * CompactModel.Stride + CompactModel.FingerprintLane] != 0) present[place >> 3] |= (byte)(1 << (place & 7));
        writer.Write(present);
        for (var place = 0; place < capacity; place++)
        {
            if ((present[place >> 3] & (1 << (place & 7))) == 0) continue;
            var row = model.Rows.AsSpan(place * CompactModel.Stride, CompactModel.Stride);
            writer.Write(row[CompactModel.FingerprintLane]);
            foreach (var weight in row[..Heads.Count]) writer.Write(weight);
        }
    }

    private static (int Bits, short[] Rows) ReadRows(BinaryReader reader)
    {
        var bits = reader.ReadInt32();
        if (bits is < 8 or > MaxBits) throw new FormatException("table size");
        var capacity = 1 << bits;
        var present = reader.ReadBytes(capacity / 8);
        var rows = GC.AllocateArray<short>(capacity * CompactModel.Stride, pinned: true);
        var packed = MemoryMarshal.Cast<byte, short>(ReadExactly(reader, present.Sum(b => BitOperations.PopCount(b)) * (Heads.Count + 1) * sizeof(short)));
        for (var place = 0; place < capacity; place++)
        {
            if ((present[place >> 3] & (1 << (place & 7))) == 0) continue;
            var row = rows.AsSpan(place * CompactModel.Stride, CompactModel.Stride);
            row[CompactModel.FingerprintLane] = packed[0];
            packed.Slice(1, Heads.Count).CopyTo(row);
            packed = packed[(Heads.Count + 1)..];
        }

        return (bits, rows);
    }

    private static byte[] ReadExactly(BinaryReader reader, int length)
    {
        var bytes = reader.ReadBytes(length);
        return bytes.Length == length ? bytes : throw new EndOfStreamException();
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
