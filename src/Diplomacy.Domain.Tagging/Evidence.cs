namespace Diplomacy.Domain.Tagging;

/// <summary>A run of words that spoke for or against a label.</summary>
/// <param name="Start">Where it begins in the text that was given, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="Label">The label, an id of a track, a tactic or a technique.</param>
/// <param name="Weight">How much it added to the label's score before calibration; below zero, it spoke against.</param>
public readonly record struct Evidence(int Start, int Length, string Label, float Weight);
