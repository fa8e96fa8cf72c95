namespace BackOffice.Designer.Components.Pages.Notices;

/// <summary>How a channel is, in one word.</summary>
internal enum ChannelStanding
{
    Running,
    Paused,
    Down,
    Unconfigured,
}
