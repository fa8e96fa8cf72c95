namespace BackOffice.CustomerService.Notices.Alerts;

/// <summary>A promise in danger, such as: 1,240 notices wait, 3 h 10 min until the deadline, SMS gateway down.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Kind">Why.</param>
/// <param name="Channel">The channel in trouble.</param>
/// <param name="Cause">The cause in trouble.</param>
/// <param name="Waiting">How many notices wait.</param>
/// <param name="Deadline">The nearest deadline of what waits.</param>
/// <param name="Forecast">When the last would be sent at the present rate; null where nothing moves.</param>
/// <param name="Reason">What the provider said, or why it was paused.</param>
/// <param name="RaisedAt">Since when it stands.</param>
/// <param name="ClearedAt">When it was over.</param>
public sealed record NoticeAlert(
    long Key,
    NoticeAlertKind Kind,
    NoticeChannel? Channel,
    string? Cause,
    int Waiting,
    DateTimeOffset? Deadline,
    DateTimeOffset? Forecast,
    string Reason,
    DateTimeOffset RaisedAt,
    DateTimeOffset? ClearedAt);
