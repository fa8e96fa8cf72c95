namespace BackOffice.Designer.Components.Pages.Inbox;

/// <summary>How many tasks stand open for the reader, and how many of them are late.</summary>
public sealed record InboxCounts(int Mine, int Groups, int Late)
{
    public int? Of(InboxView view) => view switch
    {
        InboxView.Mine => Mine,
        InboxView.Groups => Groups,
        _ => null,
    };
}
