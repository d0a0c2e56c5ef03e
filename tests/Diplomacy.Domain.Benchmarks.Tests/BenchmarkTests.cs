using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Diplomacy.Domain.Benchmarks.Tests;

public class BenchmarkTests
{
    private static readonly Assembly Benchmarks = typeof(TaggingBenchmarks).Assembly;

    public static IEnumerable<object[]> All =>
        from type in Benchmarks.GetTypes()
        from method in type.GetMethods()
        where method.IsDefined(typeof(BenchmarkAttribute))
        select new object[] { type.Name, method.Name };

    /// <summary>Runs once, with the first of each parameter's values; how long it takes does not matter here.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void EveryBenchmarkStillRuns(string type, string method)
    {
        var benchmarks = Activator.CreateInstance(Benchmarks.GetType($"Diplomacy.Domain.Benchmarks.{type}", throwOnError: true)!)!;
        foreach (var property in benchmarks.GetType().GetProperties())
            if (property.GetCustomAttribute<ParamsAttribute>() is { } values) property.SetValue(benchmarks, values.Values[0]);
        SetUpOf(benchmarks.GetType(), method)?.Invoke(benchmarks, null);
        benchmarks.GetType().GetMethod(method)!.Invoke(benchmarks, null).Should().NotBeNull();
    }

    /// <summary>The method's own set-up, else that of all.</summary>
    private static MethodInfo? SetUpOf(Type type, string method) =>
        type.GetMethods()
            .Select(m => (Method: m, Targets: m.GetCustomAttribute<GlobalSetupAttribute>()?.Targets))
            .Where(m => m.Targets is not null && (m.Targets.Length == 0 || m.Targets.Contains(method)))
            .OrderByDescending(m => m.Targets!.Length)
            .FirstOrDefault().Method;
}
