namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>What a provider stands.</summary>
/// <param name="BatchSize">How many notices one call of <see cref="INoticeChannel.SendAsync"/> gets at most.</param>
/// <param name="SideBySide">How many such calls run at once on one node.</param>
/// <param name="PerMinute">How many notices a minute go out over all nodes; 0 where there is no limit.</param>
public sealed record ChannelLimits(int BatchSize, int SideBySide, int PerMinute);
