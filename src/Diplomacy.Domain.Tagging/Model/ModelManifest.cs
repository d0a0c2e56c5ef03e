using System.Text.Json;

namespace Diplomacy.Domain.Tagging.Model;

/// <summary>What a model says of itself: what it was made from, and by what.</summary>
public sealed record ModelManifest
{
    /// <summary>The model's name and version, such as <c>diplomacy-0.1.0</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The version of the featurizer, see <see cref="Features.Featurizer.Version"/>.</summary>
    public required int FeaturizerVersion { get; init; }

    /// <summary>SHA-256 of the lexicon's sources, lower-case hex.</summary>
    public required string LexiconHash { get; init; }

    /// <summary>SHA-256 of the training paragraphs, lower-case hex.</summary>
    public required string CorpusHash { get; init; }

    /// <summary>How many paragraphs the model has learnt from.</summary>
    public required int Paragraphs { get; init; }

    /// <summary>The seed of the training run.</summary>
    public required int Seed { get; init; }

    /// <summary>The version of Microsoft.ML that fitted the heads.</summary>
    public required string TrainerVersion { get; init; }

    /// <summary>A confidence in the track below this, 0 to 1, is told as uncertain.</summary>
    public required float UncertainBelow { get; init; }

    internal byte[] ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("name", Name);
            json.WriteNumber("featurizerVersion", FeaturizerVersion);
            json.WriteString("lexiconHash", LexiconHash);
            json.WriteString("corpusHash", CorpusHash);
            json.WriteNumber("paragraphs", Paragraphs);
            json.WriteNumber("seed", Seed);
            json.WriteString("trainerVersion", TrainerVersion);
            json.WriteNumber("uncertainBelow", UncertainBelow);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    internal static ModelManifest FromJson(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        var root = document.RootElement;
        return new ModelManifest
        {
            Name = root.GetProperty("name").GetString()!,
            FeaturizerVersion = root.GetProperty("featurizerVersion").GetInt32(),
            LexiconHash = root.GetProperty("lexiconHash").GetString()!,
            CorpusHash = root.GetProperty("corpusHash").GetString()!,
            Paragraphs = root.GetProperty("paragraphs").GetInt32(),
            Seed = root.GetProperty("seed").GetInt32(),
            TrainerVersion = root.GetProperty("trainerVersion").GetString()!,
            UncertainBelow = root.GetProperty("uncertainBelow").GetSingle(),
        };
    }
}
