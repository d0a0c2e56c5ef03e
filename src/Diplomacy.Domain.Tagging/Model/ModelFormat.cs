using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Diplomacy.Domain.Tagging.Features;

namespace Diplomacy.Domain.Tagging.Model;

/// <summary>
/// The bytes of a model, little endian: magic, format version, manifest, what of it is needed at once, lexicon, fingerprints and
/// rows of the features, head parameters, and the SHA-256 of all that.
/// </summary>
internal static class ModelFormat
{
    private const int Version = 3;
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
            LexiconFormat.WriteList<byte>(writer, model.Manifest.ToJson());
            writer.Write(model.FeaturizerVersion);
            writer.Write(model.UncertainBelow);
            LexiconFormat.Write(writer, model.Featurizer.Lexicon);
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

    /// <summary>Reads a model from anywhere and checks all of it.</summary>
    public static CompactModel Read(Stream stream)
    {
        var bytes = ReadAll(stream);
        if (bytes.Length < Magic.Length + sizeof(int) + HashLength || !bytes.AsSpan(0, Magic.Length).SequenceEqual(Magic))
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
            var model = ReadBody(new MemoryStream(bytes, 0, body.Length, writable: false));
            _ = model.Manifest;
            model.Validate();
            return model;
        }
        catch (Exception e) when (e is EndOfStreamException or ArgumentException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IOException)
        {
            throw new ModelFormatException("The model file is damaged inside although its checksum fits. Train it again with 'diplomacy train'.", e);
        }
    }

    /// <summary>Reads a model that came inside this assembly: whoever could alter it could alter this code, and a test reads it in full.</summary>
    public static CompactModel ReadTrusted(Stream stream) => ReadBody(stream);

    private static CompactModel ReadBody(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        reader.BaseStream.Position = Magic.Length + sizeof(int);
        var manifest = LexiconFormat.ReadList<byte>(reader);
        var featurizerVersion = reader.ReadInt32();
        var uncertainBelow = reader.ReadSingle();
        var lexicon = LexiconFormat.Read(reader);
        var (table, rows) = ReadRows(reader);
        var parameters = new HeadParameters[Heads.Count];
        for (var i = 0; i < parameters.Length; i++)
            parameters[i] = new HeadParameters(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
        return new CompactModel(new Lazy<ModelManifest>(() => ModelManifest.FromJson(manifest)), featurizerVersion, uncertainBelow, lexicon, table, rows, parameters);
    }

    /// <summary>The fingerprints of all places, then the rows of those that are not empty.</summary>
    private static void WriteRows(BinaryWriter writer, CompactModel model)
    {
        writer.Write(model.Table.Bits);
        var fingerprints = model.Table.Fingerprints;
        writer.Write(MemoryMarshal.AsBytes<ushort>(fingerprints));
        for (var place = 0; place < fingerprints.Length; place++)
            if (fingerprints[place] != 0) writer.Write(MemoryMarshal.AsBytes<sbyte>(model.Rows[place]));
    }

    private static (FeatureTable Table, WeightRows Rows) ReadRows(BinaryReader reader)
    {
        var bits = reader.ReadInt32();
        if (bits is < 8 or > MaxBits) throw new FormatException("table size");
        var table = new FeatureTable(bits, LexiconFormat.ReadNumbers<ushort>(reader, 1 << bits));
        var rows = new WeightRows(table.Capacity);
        var heads = Heads.Count;
        var packed = LexiconFormat.ReadNumbers<sbyte>(reader, table.Count * heads).AsSpan();
        for (var place = 0; place < table.Capacity; place++)
        {
            if (table.Fingerprints[place] == 0) continue;
            packed[..heads].CopyTo(rows[place]);
            packed = packed[heads..];
        }

        return (table, rows);
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
