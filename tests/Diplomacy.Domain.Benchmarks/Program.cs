using BenchmarkDotNet.Running;
using Diplomacy.Domain.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(TaggingBenchmarks).Assembly).Run(args);
