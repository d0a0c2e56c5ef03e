using Diplomacy.Domain.Training.Fitting;
using Spectre.Console;

namespace Diplomacy.Domain.Tool.Output;

/// <summary>Shows how far a training run is: a bar on a terminal, nothing elsewhere.</summary>
internal static class TrainingProgressDisplay
{
    public static T Run<T>(ToolConsole console, Func<IProgress<TrainingProgress>?, T> train)
    {
        if (!console.IsErrorTerminal) return train(null);
        return SpectreOutput.Create(console.Error, isTerminal: true).Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("training");
            return train(new Relay(p =>
            {
                task.MaxValue = p.Total;
                task.Value = p.Done;
                task.Description = p.Step;
            }));
        });
    }

    /// <summary>Unlike <see cref="Progress{T}"/> it reports on the caller's thread, in order.</summary>
    private sealed class Relay(Action<TrainingProgress> report) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => report(value);
    }
}
