using BackOffice.Designer.Identity;

namespace BackOffice.Designer.Components.Pages.Cases.Changes;

/// <summary>What people do with a case as a whole. Every change is judged by the host again.</summary>
internal interface ICaseChanger
{
    /// <summary>Tries again what could not be done, with what was done about it.</summary>
    Task<CaseOutcome> TryAgainAsync(StaffMember actor, CaseIncident incident, string note, CancellationToken cancellation);

    /// <summary>Tells the case that what it waits for has happened.</summary>
    Task<CaseOutcome> ReportAsync(StaffMember actor, CaseWait wait, CancellationToken cancellation);

    Task<CaseChoices> ChoicesAsync(long caseKey, CancellationToken cancellation);

    Task<CasePreview> PreviewAsync(StaffMember actor, long caseKey, CaseChange change, CancellationToken cancellation);

    /// <param name="actor">Who.</param>
    /// <param name="caseKey">The case.</param>
    /// <param name="change">What.</param>
    /// <param name="seen">The revision of the preview; null where there was none.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<CaseOutcome> ChangeAsync(StaffMember actor, long caseKey, CaseChange change, long? seen, CancellationToken cancellation);
}
