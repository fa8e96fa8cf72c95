using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>One thing that happened, ready to be put in words.</summary>
/// <param name="Sequence">The number of the step within the case.</param>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Kind">What: the last part of a key <c>Event.*</c> of <see cref="JournalText"/>.</param>
/// <param name="Element">Which step of the procedure it concerns.</param>
/// <param name="Detail">A value that belongs to it: a person, an instant, a reason.</param>
/// <param name="Level">Whether it is good news or bad.</param>
/// <param name="IsTechnical">Of no interest to somebody who asks what people did.</param>
public sealed record TimelineEntry(
    long Sequence, DateTimeOffset At, string Actor, string Kind, LocalName? Element, string? Detail, ProblemLevel? Level, bool IsTechnical = false)
{
    /// <summary>The colleagues whom it concerns; they stand in place of the detail.</summary>
    public ImmutableArray<string> People { get; init; } = [];

    /// <summary>Why, in somebody's words; empty where nothing was said.</summary>
    public string Reason { get; init; } = "";
}
