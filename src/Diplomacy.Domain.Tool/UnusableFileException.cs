namespace Diplomacy.Domain.Tool;

/// <summary>A file that was named cannot be used; the message says why and what to do.</summary>
internal sealed class UnusableFileException(string message) : Exception(message);
