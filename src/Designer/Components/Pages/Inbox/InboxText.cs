namespace BackOffice.Designer.Components.Pages.Inbox;

/// <summary>Names the texts of the inbox.</summary>
internal sealed class InboxText;
