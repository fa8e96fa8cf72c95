using System.Collections.Immutable;
using BackOffice.Workflows.Host.Journal;

namespace BackOffice.Workflows.Host.Company;

/// <summary>A change of the settings as the journal tells it.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Reason">Why.</param>
/// <param name="Differences">From what to what.</param>
/// <param name="Refusal">Why an attempt was refused; null for a change that was made.</param>
public sealed record CompanyHistoryEntry(DateTimeOffset At, string Actor, string Reason, ImmutableArray<CompanyDifference> Differences, RefusedAttempt? Refusal);
