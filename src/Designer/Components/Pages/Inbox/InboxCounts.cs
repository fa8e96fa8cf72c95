namespace BackOffice.Designer.Components.Pages.Inbox;

/// <summary>How many tasks stand open.</summary>
public sealed record InboxCounts(int Mine, int Groups, int All, int Late)
{
    public int? Of(InboxView view) => view switch
    {
        InboxView.Mine => Mine,
        InboxView.Groups => Groups,
        InboxView.All => All,
        _ => null,
    };
}
