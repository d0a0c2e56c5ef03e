using BenchmarkDotNet.Running;
using Diplomacy.Domain.Benchmarks;

if (args is ["accuracy"]) AccuracyBaselines.Run();
else if (args is ["speed"]) SpeedComparison.Run();
else BenchmarkSwitcher.FromAssembly(typeof(TaggingBenchmarks).Assembly).Run(args);
