using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Journal;

/// <summary>What an audit came to.</summary>
/// <param name="Passed">Cases whose chain holds and whose state is what the journal says.</param>
/// <param name="Failed">Cases with something wrong.</param>
/// <param name="Entries">Journal entries that were judged.</param>
/// <param name="Erased">Entries among them whose payload was destroyed.</param>
/// <param name="Findings">What is wrong; the first thousand.</param>
public sealed record AuditReport(long Passed, long Failed, long Entries, long Erased, ImmutableArray<AuditFinding> Findings);
