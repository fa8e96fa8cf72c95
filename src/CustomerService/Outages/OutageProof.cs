using System.Collections.Immutable;

namespace BackOffice.CustomerService.Outages;

/// <summary>What proves afterwards that everybody was told.</summary>
/// <param name="Outage">The outage.</param>
/// <param name="Counts">Whom it cuts off.</param>
/// <param name="Progress">How many were told, and in time.</param>
/// <param name="Ways">How they were told.</param>
/// <param name="Exceptions">Everybody whom the first notice did not reach, or who was visited, with what was done about it.</param>
/// <param name="Excluded">Who was taken off the list, and why.</param>
/// <param name="Left">How many further exceptions there are than can be printed.</param>
public sealed record OutageProof(
    Outage Outage,
    OutageCounts Counts,
    OutageProgress Progress,
    ImmutableArray<OutageProofWay> Ways,
    ImmutableArray<OutageProofLine> Exceptions,
    ImmutableArray<AffectedCustomer> Excluded,
    int Left);

/// <summary>How many rows of the ledger stand in a state on a channel, and between when they were told.</summary>
public sealed record OutageProofWay(Notices.NoticeChannel Channel, Notices.NoticeState State, int Count, DateTimeOffset? First, DateTimeOffset? Last);

/// <summary>Somebody whom the first notice did not reach.</summary>
/// <param name="CustomerNumber">Who.</param>
/// <param name="Name">Their name.</param>
/// <param name="Address">Where.</param>
/// <param name="Reason">Why it did not.</param>
/// <param name="Done">What was done about it, in order.</param>
public sealed record OutageProofLine(string CustomerNumber, string Name, string Address, string Reason, ImmutableArray<OutageProofDeed> Done);

/// <summary>A call, a posting or a visit.</summary>
/// <param name="What"><c>phone</c>, <c>door</c> or <c>visit</c>.</param>
/// <param name="Ended">How: <c>queued</c> where nobody has done it.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Note">What they noted.</param>
/// <param name="Photo">The digest of the picture; null where there is none.</param>
public sealed record OutageProofDeed(string What, string Ended, string? By, DateTimeOffset? At, string Note, string? Photo);
