using System.Collections.Immutable;

namespace BackOffice.CustomerService.Notices;

/// <summary>Groups of states.</summary>
internal static class NoticeStates
{
    /// <summary>The recipient was told, as far as anybody can know.</summary>
    public static readonly ImmutableArray<NoticeState> Told = [NoticeState.Sent, NoticeState.Delivered, NoticeState.Answered];

    /// <summary>Nobody took it yet: it can be cancelled.</summary>
    public static readonly ImmutableArray<NoticeState> NotTaken = [NoticeState.Planned, NoticeState.Queued, NoticeState.Uncertain];

    /// <summary>It is still under way.</summary>
    public static readonly ImmutableArray<NoticeState> UnderWay = [NoticeState.Planned, NoticeState.Queued, NoticeState.Sending, NoticeState.Uncertain];
}
