namespace BackOffice.CustomerService.Notices;

/// <summary>The way to a recipient.</summary>
public enum NoticeChannel
{
    Email,
    Sms,

    /// <summary>A person calls.</summary>
    Phone,

    /// <summary>A person posts it at the door.</summary>
    Door,

    /// <summary>A group robot of WeCom.</summary>
    WeCom,

    /// <summary>A group robot of DingTalk.</summary>
    DingTalk,

    /// <summary>Shown to a role inside the program.</summary>
    Inbox,
}
