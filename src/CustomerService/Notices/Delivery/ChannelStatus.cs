namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>How a channel is.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Provider">Who serves it; null where nobody does.</param>
/// <param name="Limits">What the provider stands.</param>
/// <param name="Waiting">How many notices wait.</param>
/// <param name="PerMinute">How many go out a minute, measured or assumed.</param>
/// <param name="ForecastEnd">When the last that waits will have been sent; null where nothing moves, or nothing waits.</param>
/// <param name="PausedAt">Since when a person has it paused.</param>
/// <param name="PausedBy">Who.</param>
/// <param name="PauseReason">Why.</param>
/// <param name="DownSince">Since when the provider fails; null while it is well.</param>
/// <param name="RetryAt">When the provider is tried again.</param>
/// <param name="LastFault">What it said when it last failed.</param>
public sealed record ChannelStatus(
    NoticeChannel Channel,
    string? Provider,
    ChannelLimits? Limits,
    int Waiting,
    int PerMinute,
    DateTimeOffset? ForecastEnd,
    DateTimeOffset? PausedAt,
    string? PausedBy,
    string? PauseReason,
    DateTimeOffset? DownSince,
    DateTimeOffset? RetryAt,
    string? LastFault);
