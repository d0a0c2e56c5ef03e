namespace Diplomacy.Domain.Tool.Commands.Catalog;

/// <summary>What the catalogue holds.</summary>
internal enum CatalogPart
{
    /// <summary>The tracks.</summary>
    Tracks,

    /// <summary>The tactics.</summary>
    Tactics,

    /// <summary>The techniques.</summary>
    Techniques,

    /// <summary>Who runs Track 1.</summary>
    Agencies,

    /// <summary>Intergovernmental organisations.</summary>
    Organizations,

    /// <summary>Real cases.</summary>
    Cases,

    /// <summary>The forms of interaction.</summary>
    Forms,

    /// <summary>The levels of interaction.</summary>
    Levels,

    /// <summary>Documents, acts, offices, channels and rules.</summary>
    Instruments,
}
