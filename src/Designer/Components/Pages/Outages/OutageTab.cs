namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>The parts of an outage's page, in order.</summary>
public enum OutageTab
{
    Plan,
    Customers,
    Progress,
    Calls,
    Visits,
    Meals,
}
