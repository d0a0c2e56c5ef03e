namespace Diplomacy.Domain.Training.Fitting;

/// <summary>The labelled paragraphs do not suffice to fit a model; the message says what is missing.</summary>
public sealed class TrainingException(string message) : Exception(message);
