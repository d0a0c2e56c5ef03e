namespace Diplomacy.Domain.Training.Corpus.Converting;

/// <summary>A file format of labelled text.</summary>
public enum CorpusFormat
{
    /// <summary>This library's own: JSON Lines, as <see cref="CorpusReader"/> reads them.</summary>
    Jsonl,

    /// <summary>Comma-separated values with a header line.</summary>
    Csv,

    /// <summary>Tab-separated values with a header line.</summary>
    Tsv,

    /// <summary>doccano's JSON Lines: <c>text</c> with a list <c>label</c> (or <c>labels</c>).</summary>
    Doccano,

    /// <summary>Label Studio's JSON export: tasks with <c>data.text</c> and choices.</summary>
    LabelStudio,

    /// <summary>spaCy's JSON Lines: <c>text</c> with a map <c>cats</c> of 0 and 1.</summary>
    Spacy,

    /// <summary>Prodigy's JSON Lines: <c>label</c> with <c>answer</c>, or <c>options</c> with <c>accept</c>. Cannot be written.</summary>
    Prodigy,

    /// <summary>fastText's lines: <c>__label__x __label__y text</c>.</summary>
    FastText,
}
