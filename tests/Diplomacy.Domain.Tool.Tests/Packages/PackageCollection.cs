namespace Diplomacy.Domain.Tool.Tests.Packages;

/// <summary>Tests that share the packed packages.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackages>
{
    public const string Name = "packages";
}
