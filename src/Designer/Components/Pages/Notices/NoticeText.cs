namespace BackOffice.Designer.Components.Pages.Notices;

/// <summary>Names the texts of the notices.</summary>
internal sealed class NoticeText;
