using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>A task that stands open in the case.</summary>
public sealed record CaseTask(long TaskKey, LocalName Name, string? Assignee, ImmutableArray<string> Groups, DateTimeOffset? Due);
