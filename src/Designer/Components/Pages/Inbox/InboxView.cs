namespace BackOffice.Designer.Components.Pages.Inbox;

/// <summary>Whose tasks the list shows.</summary>
public enum InboxView
{
    Mine,
    Groups,
    All,
    Done,
}
