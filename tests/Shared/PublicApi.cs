using System.Reflection;
using PublicApiGenerator;

namespace Diplomacy.Domain;

/// <summary>Compares a package's public face with the approved text beside its tests.</summary>
internal static class PublicApi
{
    /// <summary>Fails where the face has changed; the text that was found then lies beside the approved one, as *.received.txt.</summary>
    public static void ShouldBeApproved(Assembly assembly, string testProject)
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        var found = assembly.GeneratePublicApi(options).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var approved = Repository.PathOf("tests", testProject, "PublicApi.approved.txt");
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        var received = Path.ChangeExtension(Path.ChangeExtension(approved, null), ".received.txt");
        if (found == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, found);
        found.Should().Be(expected, $"the public face of {assembly.GetName().Name} is approved in {approved}; if the change is meant, put {received} in its place");
    }
}
