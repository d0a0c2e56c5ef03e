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
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    private readonly StreamWriter _out;
    private readonly string _model;

    public CsvTagWriter(Stream output, string model)
    {
        (_out, _model) = (new StreamWriter(output, leaveOpen: true), model);
        _out.Write(Rows(WriteHeader));
    }

    public Action Prepare(InputParagraph[] paragraphs, TagResult?[] results)
    {
        var rows = Rows(csv =>
        {
            for (var i = 0; i < results.Length; i++) WriteRow(csv, paragraphs[i], results[i]);
        });
        return () => _out.Write(rows);
    }

    public void Finish() => _out.Flush();

    private static string Rows(Action<CsvWriter> write)
    {
        var rows = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(rows, Configuration)) write(csv);
        return rows.ToString();
    }

    private static void WriteHeader(CsvWriter csv)
    {
        foreach (var column in (string[])["id", "paragraph", "start", "length", "track", "tactics", "techniques", "uncertain", "level", "form", "states", "cow"]) csv.WriteField(column);
        foreach (var label in Heads.Labels) csv.WriteField("p_" + label);
        csv.WriteField("model");
        csv.WriteField("error");
        csv.NextRecord();
    }

    private void WriteRow(CsvWriter csv, in InputParagraph paragraph, TagResult? result)
    {
        csv.WriteField(paragraph.Id);
        csv.WriteField(paragraph.Paragraph);
        csv.WriteField(paragraph.Start);
        csv.WriteField(paragraph.Text?.Length);
        var states = result?.Mentions.Where(m => m.Kind == MentionKind.State).Select(m => Catalogue.States[m.Id]).Distinct().ToList() ?? [];
        csv.WriteField(result?.Track.Id);
        csv.WriteField(result is null ? null : string.Join(';', result.Tactics));
        csv.WriteField(result is null ? null : string.Join(';', result.Techniques));
        csv.WriteField(result is null ? null : result.IsUncertain ? "true" : "false");
        csv.WriteField(result?.Level?.Id);
        csv.WriteField(result?.Form?.Id);
        csv.WriteField(string.Join(';', states.Select(s => s.Alpha3).OfType<string>()));
        csv.WriteField(string.Join(';', states.Select(s => s.CowCode).OfType<int>()));
        foreach (var probability in result?.Probabilities.Select(p => (float?)MathF.Round(p.Value, 4)) ?? Heads.Labels.Select(_ => (float?)null)) csv.WriteField(probability);
        csv.WriteField(_model);
        csv.WriteField(paragraph.Error);
        csv.NextRecord();
    }
}
