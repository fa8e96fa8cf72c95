namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>The tabs of the list.</summary>
public enum CaseView
{
    Running,
    Incident,
    Ended,
    All,
}
