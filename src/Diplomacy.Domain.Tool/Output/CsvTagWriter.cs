using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Diplomacy.Domain.Tagging;
using Diplomacy.Domain.Tagging.Model;
using Diplomacy.Domain.Tool.Input;

namespace Diplomacy.Domain.Tool.Output;

/// <summary>Comma-separated values: one row a paragraph, a column for every probability, states as ISO alpha-3 and COW codes.</summary>
internal sealed class CsvTagWriter : ITagWriter
{
    private readonly CsvWriter _csv;
    private readonly string _model;

    public CsvTagWriter(Stream output, string model)
    {
        _model = model;
        _csv = new CsvWriter(new StreamWriter(output, leaveOpen: true), new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        foreach (var column in (string[])["id", "paragraph", "start", "length", "track", "tactics", "techniques", "uncertain", "level", "form", "states", "cow"]) _csv.WriteField(column);
        foreach (var label in Heads.Labels) _csv.WriteField("p_" + label);
        _csv.WriteField("model");
        _csv.WriteField("error");
        _csv.NextRecord();
    }

    public void Write(InputParagraph paragraph, TagResult? result)
    {
        _csv.WriteField(paragraph.Id);
        _csv.WriteField(paragraph.Paragraph);
        _csv.WriteField(paragraph.Start);
        _csv.WriteField(paragraph.Text?.Length);
        var states = result?.Mentions.Where(m => m.Kind == MentionKind.State).Select(m => Catalogue.States[m.Id]).Distinct().ToList() ?? [];
        _csv.WriteField(result?.Track.Id);
        _csv.WriteField(result is null ? null : string.Join(';', result.Tactics));
        _csv.WriteField(result is null ? null : string.Join(';', result.Techniques));
        _csv.WriteField(result is null ? null : result.IsUncertain ? "true" : "false");
        _csv.WriteField(result?.Level?.Id);
        _csv.WriteField(result?.Form?.Id);
        _csv.WriteField(string.Join(';', states.Select(s => s.Alpha3).OfType<string>()));
        _csv.WriteField(string.Join(';', states.Select(s => s.CowCode).OfType<int>()));
        foreach (var probability in result?.Probabilities.Select(p => (float?)MathF.Round(p.Value, 4)) ?? Heads.Labels.Select(_ => (float?)null)) _csv.WriteField(probability);
        _csv.WriteField(_model);
        _csv.WriteField(paragraph.Error);
        _csv.NextRecord();
    }

    public void Finish() => _csv.Flush();
}
