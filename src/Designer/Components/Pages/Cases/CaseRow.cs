using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>A case as the list shows it.</summary>
/// <param name="CaseKey">The process instance.</param>
/// <param name="Number">What people know it by.</param>
/// <param name="Process">The procedure.</param>
/// <param name="Version">The version of the procedure that it follows.</param>
/// <param name="Subject">Whom and what it is about.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Steps">Where it stands: the open tasks.</param>
/// <param name="Due">The earliest deadline that still runs.</param>
/// <param name="Started">When it began.</param>
/// <param name="Ended">When it ended.</param>
public sealed record CaseRow(
    long CaseKey,
    string Number,
    LocalName Process,
    int Version,
    string Subject,
    CaseStatus Status,
    ImmutableArray<LocalName> Steps,
    DateTimeOffset? Due,
    DateTimeOffset Started,
    DateTimeOffset? Ended);
