namespace BackOffice.Designer.Components.Pages.Notices;

/// <summary>How notices stand, as the list can be narrowed: the ledger's states, and two questions that cut across them.</summary>
public enum NoticeStanding
{
    All,
    Planned,
    Queued,
    Sending,
    Sent,
    Delivered,
    Answered,
    Failed,
    Uncertain,
    Cancelled,

    /// <summary>It may have arrived twice, or nobody knows whether it arrived.</summary>
    Doubtful,

    /// <summary>Told to nobody, and made up for by nothing.</summary>
    Untold,
}
