using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;

namespace BackOffice.Designer.Components.Pages.Inbox;

/// <summary>What the inbox asks of the host.</summary>
internal interface IInboxDesk
{
    /// <summary>Open tasks by deadline, finished ones by when they were finished, the latest first.</summary>
    Task<InboxSlice> ListAsync(StaffMember reader, InboxFilter filter, string? after, int count, CancellationToken cancellation);

    Task<InboxCounts> CountAsync(StaffMember reader, CancellationToken cancellation);

    /// <summary>The procedures that the filter offers, by process id.</summary>
    Task<ImmutableDictionary<string, LocalName>> ProcessesAsync(CancellationToken cancellation);
}
