namespace Diplomacy.Domain.Tagging.Features;

/// <summary>Hands a plain sink the features that are there.</summary>
internal ref struct AskedSink<TSink>(TSink sink) : IConditionalSink where TSink : struct, IFeatureSink, allows ref struct
{
    public TSink Sink = sink;

    public void Add(ulong feature, int start, int end) => Sink.Add(feature, start, end);

    public void AddIf(bool condition, ulong feature, int start, int end)
    {
        if (condition) Sink.Add(feature, start, end);
    }
}
