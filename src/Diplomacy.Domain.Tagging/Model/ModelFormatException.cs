namespace Diplomacy.Domain.Tagging.Model;

/// <summary>A file is no model, or one that this version cannot read, or it was truncated or altered.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>Makes the error with a message that says what is wrong and what to do.</summary>
    public ModelFormatException(string message) : base(message)
    {
    }

    /// <summary>Makes the error with a message and the error behind it.</summary>
    public ModelFormatException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
