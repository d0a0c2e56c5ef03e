using System.Text;
using Diplomacy.Domain.Tool.Tests.Packages;

namespace Diplomacy.Domain.Tool.Tests;

public class TagStoppingTests
{
    private const int ManyReads = 1000;

    private static readonly byte[] Lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"text\":\"Talks opened in Geneva.\"}\n", 1000)));

    [Fact]
    public async Task TheTokenStopsALongRun()
    {
        using var source = new CancellationTokenSource();
        using var input = new Input(reads =>
        {
            if (reads == 3) source.Cancel();
        });
        var (status, error) = await Run(input, Stream.Null, source.Token);
        (status, error).Should().Be((130, "diplomacy: stopped; no file was changed.\n"));
        input.Reads.Should().BeLessThan(ManyReads);
    }

    [Fact]
    public async Task TheTokenStopsARunThatWaitsForInput()
    {
        using var source = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        using var input = new Input(_ =>
        {
            source.Cancel();
            never.Wait();
        });
        var (status, _) = await Run(input, Stream.Null, source.Token).WaitAsync(TimeSpan.FromMinutes(1));
        status.Should().Be(130);
        never.Set();
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("html")]
    public async Task AClosedPipeEndsTheRunQuietly(string format)
    {
        using var input = new Input(_ => { });
        using var output = new ClosedPipe();
        (await Run(input, output, CancellationToken.None, format)).Should().Be((141, ""));
        input.Reads.Should().BeLessThan(ManyReads);
    }

    [Fact]
    public void AProcessEndsWhenItsPipeIsClosed()
    {
        if (OperatingSystem.IsWindows()) return;
        var tool = Path.Combine(AppContext.BaseDirectory, "diplomacy.dll");
        var script = $"yes '{{\"text\":\"Talks opened.\"}}' | head -n 100000 | dotnet '{tool}' tag --input jsonl --format jsonl | head -n 1 > /dev/null; echo ${{PIPESTATUS[2]}}";
        Shell.Run(AppContext.BaseDirectory, "bash", "-c", script).Trim().Should().Be("141");
    }

    [Fact]
    public async Task AClosedPipeEndsHelpQuietly()
    {
        using var output = new ClosedPipe();
        using var error = new StringWriter();
        var console = new ToolConsole(Stream.Null, output, error) { IsErrorTerminal = false, Width = 100 };
        (await ToolRunner.RunAsync(["tag", "--help"], console)).Should().Be(141);
        error.ToString().Should().BeEmpty();
    }

    private static async Task<(int Status, string Error)> Run(Stream input, Stream output, CancellationToken cancellationToken, string format = "jsonl")
    {
        using var error = new StringWriter { NewLine = "\n" };
        var console = new ToolConsole(input, output, error) { IsErrorTerminal = false, Width = 100 };
        var status = await ToolRunner.RunAsync(["tag", "-", "--input", "jsonl", "--format", format], console, cancellationToken);
        return (status, error.ToString());
    }

    /// <summary>Many lines, a read at a time.</summary>
    private sealed class Input(Action<int> onRead) : MemoryStream
    {
        public int Reads { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (Reads == ManyReads) return 0;
            onRead(++Reads);
            var read = Math.Min(count, Lines.Length);
            Lines.AsSpan(0, read).CopyTo(buffer.AsSpan(offset));
            return read;
        }
    }

    /// <summary>What a pipe is whose reader has gone.</summary>
    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe", 32);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe", 32);
    }
}
