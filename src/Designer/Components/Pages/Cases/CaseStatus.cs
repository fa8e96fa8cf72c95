namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>How a case stands.</summary>
public enum CaseStatus
{
    Running,
    Completed,
    Cancelled,
    Suspended,

    /// <summary>It waits for somebody who repairs what went wrong.</summary>
    Incident,
}
