using BenchmarkDotNet.Running;
using Diplomacy.Domain.Benchmarks;

switch (args)
{
    case ["speed"]:
        SpeedComparison.Run();
        break;
    case ["threads"]:
        ThreadComparison.Run();
        break;
    case ["tool"]:
        ToolComparison.Run();
        break;
    case ["cold"] or ["cold", "native"]:
        ColdStart.Run(native: args.Length > 1);
        break;
    case ["cold-child", var task]:
        FirstAnswer.Give(task);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TaggingBenchmarks).Assembly).Run(args);
        break;
}
