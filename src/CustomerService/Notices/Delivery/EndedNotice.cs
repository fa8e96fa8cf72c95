namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>A notice, how its sending ended, and when that began.</summary>
internal readonly record struct EndedNotice(TakenNotice Taken, SendOutcome Outcome, DateTimeOffset BegunAt);
