namespace BackOffice.CustomerService.Outages;

/// <summary>An outage as it stands.</summary>
public sealed record Outage
{
    public required string Number { get; init; }

    public required OutagePlan Plan { get; init; }

    public required OutageState State { get; init; }

    /// <summary>The area in words.</summary>
    public required string Scope { get; init; }

    public required string PlannedBy { get; init; }

    public required DateTimeOffset PlannedAt { get; init; }

    /// <summary>The case that drives it; 0 until it runs.</summary>
    public long InstanceKey { get; init; }

    /// <summary>How often it was announced.</summary>
    public int Round { get; init; }

    public DateTimeOffset? AnnouncedAt { get; init; }

    /// <summary>Until when everybody has to be told.</summary>
    public DateTimeOffset? TellBy { get; init; }

    public string? ApprovedBy { get; init; }

    public DateTimeOffset? ApprovedAt { get; init; }

    public OutageOverride? Override { get; init; }

    public DateTimeOffset? ReleasedAt { get; init; }

    public DateTimeOffset? RestoredAt { get; init; }

    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>The reason of the last move, cancellation or extension.</summary>
    public string ChangeReason { get; init; } = "";

    /// <summary>Nobody was told of it yet: its plan may be rewritten and its list reviewed. A fault stays so until its level was judged.</summary>
    public bool IsOpenToReview => State == OutageState.Planned || (Plan.Kind == OutageKind.Fault && State == OutageState.Released && AnnouncedAt is null);

    public bool HasEnded => State is OutageState.Restored or OutageState.Cancelled or OutageState.Rejected;

    /// <summary>What the ledger of notices knows this round by.</summary>
    public string Cause => OutageCause.Of(Number, Round);
}
