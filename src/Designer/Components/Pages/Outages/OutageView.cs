namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>Which outages the list shows.</summary>
public enum OutageView
{
    Open,
    Ended,
    All,
}
