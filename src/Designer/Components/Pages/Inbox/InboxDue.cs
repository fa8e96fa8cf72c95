namespace BackOffice.Designer.Components.Pages.Inbox;

/// <summary>Which deadlines the list shows.</summary>
public enum InboxDue
{
    Any,
    Late,
    Today,
}
