namespace BackOffice.CustomerService.Notices.Alerts;

/// <summary>Why a promise is in danger.</summary>
public enum NoticeAlertKind
{
    /// <summary>The provider does not take anything.</summary>
    ChannelDown,

    /// <summary>Somebody paused the channel, and notices with a deadline wait.</summary>
    ChannelPaused,

    /// <summary>At the present rate the deadline is missed.</summary>
    TooSlow,

    /// <summary>Nobody was found who is to be told.</summary>
    NobodyFound,

    /// <summary>A notice of a case has no template, or none that can be read.</summary>
    CannotBePlanned,
}
