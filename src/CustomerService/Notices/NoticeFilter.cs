namespace BackOffice.CustomerService.Notices;

/// <summary>Which lines of the ledger are wanted; what is null does not matter.</summary>
public sealed record NoticeFilter
{
    public string? Cause { get; init; }

    public NoticeState? State { get; init; }

    public NoticeChannel? Channel { get; init; }

    public string? Template { get; init; }

    public string? CustomerNumber { get; init; }

    public long? InstanceKey { get; init; }

    /// <summary>Exactly this telephone number or mail address.</summary>
    public string? Address { get; init; }

    /// <summary>Planned then or later.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Planned before.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Only what may have arrived twice, or what nobody knows whether it arrived.</summary>
    public bool OnlyDoubtful { get; init; }

    /// <summary>Only what was told to nobody and was made up for by nothing.</summary>
    public bool OnlyUntold { get; init; }

    /// <summary>Who sent it, such as <c>mailbox</c>.</summary>
    public string? Provider { get; init; }
}
