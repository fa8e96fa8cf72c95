namespace BackOffice.CustomerService.Notices.Escalation;

/// <summary>Somebody whom a person must tell.</summary>
/// <param name="Key">The new row, for telephone or door.</param>
/// <param name="FollowsKey">The row that failed.</param>
/// <param name="Recipient">Whom.</param>
/// <param name="Reason">Why the channel did not reach them.</param>
public sealed record FollowUp(long Key, long FollowsKey, NoticeRecipient Recipient, string Reason);
