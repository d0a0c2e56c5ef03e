using System.Runtime.CompilerServices;

namespace Diplomacy.Domain.Tagging.Features;

/// <summary>Conditions as masks: the compiler makes a branch of every <c>?:</c> inside a loop, and these conditions no processor can foresee.</summary>
internal static class Bits
{
    /// <summary>All bits where the condition holds, else none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint All(bool condition) => 0u - (condition ? 1u : 0u);

    /// <inheritdoc cref="All"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong All64(bool condition) => 0UL - (condition ? 1UL : 0UL);
}
