namespace Diplomacy.Domain.Tool.Commands.Catalog;

/// <summary>How entries of the catalogue are written.</summary>
internal enum CatalogFormat
{
    /// <summary>A table for people.</summary>
    Table,

    /// <summary>One JSON array.</summary>
    Json,
}
