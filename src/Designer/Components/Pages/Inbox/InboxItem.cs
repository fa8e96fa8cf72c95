using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;

namespace BackOffice.Designer.Components.Pages.Inbox;

/// <summary>A task as the list shows it.</summary>
/// <param name="TaskKey">The work item.</param>
/// <param name="CaseKey">The process instance.</param>
/// <param name="Name">The task's name.</param>
/// <param name="Process">The procedure's name.</param>
/// <param name="CaseNumber">What people know the case by.</param>
/// <param name="Subject">Whom and what it is about: customer, address, request.</param>
/// <param name="Assignee">Who has it.</param>
/// <param name="Groups">Who may take it.</param>
/// <param name="Due">When it must be done.</param>
/// <param name="Priority">0 to 100; 50 is usual.</param>
/// <param name="Created">Since when it waits.</param>
/// <param name="Ended">When it was done.</param>
public sealed record InboxItem(
    long TaskKey,
    long CaseKey,
    LocalName Name,
    LocalName Process,
    string CaseNumber,
    string Subject,
    string? Assignee,
    ImmutableArray<string> Groups,
    DateTimeOffset? Due,
    int Priority,
    DateTimeOffset Created,
    DateTimeOffset? Ended);
