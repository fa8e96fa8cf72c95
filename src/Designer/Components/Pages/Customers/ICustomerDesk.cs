using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Notices;
using BackOffice.Designer.Identity;

namespace BackOffice.Designer.Components.Pages.Customers;

/// <summary>What the pages of customers need.</summary>
internal interface ICustomerDesk
{
    /// <summary>Customers that fit what was typed, a page at a time.</summary>
    Task<CustomerPage> FindAsync(string typed, string? after, CancellationToken cancellation);

    /// <summary>A customer; null where there is none.</summary>
    Task<CustomerView?> ReadAsync(string number, CancellationToken cancellation);

    /// <summary>Saves a customer as it was seen.</summary>
    Task<CustomerOutcome> SaveAsync(string number, int seenRevision, CustomerDraft draft, CancellationToken cancellation);

    /// <summary>Notes that an address wants nothing but what is mandatory, or everything again.</summary>
    Task DeclineAsync(StaffMember actor, NoticeChannel channel, string address, bool declines, CancellationToken cancellation);
}
