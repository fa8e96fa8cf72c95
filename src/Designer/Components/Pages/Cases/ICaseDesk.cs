using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>What the pages of the cases ask of the host.</summary>
internal interface ICaseDesk
{
    /// <summary>The latest first.</summary>
    Task<CaseSlice> ListAsync(StaffMember reader, CaseFilter filter, string? after, int count, CancellationToken cancellation);

    /// <summary>The procedures that the filter offers, by process id.</summary>
    Task<ImmutableDictionary<string, LocalName>> ProcessesAsync(CancellationToken cancellation);

    /// <summary>Null where there is no such case.</summary>
    Task<CaseDetail?> ReadAsync(StaffMember reader, long caseKey, CancellationToken cancellation);
}
