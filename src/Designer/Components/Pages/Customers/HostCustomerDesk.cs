using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.ServiceRequests;
using BackOffice.Designer.Identity;

namespace BackOffice.Designer.Components.Pages.Customers;

/// <summary>The pages of customers over the company's register.</summary>
internal sealed class HostCustomerDesk(CustomerRegister customers, ServiceDesk requests, NoticeOptOuts optOuts) : ICustomerDesk
{
    public Task<CustomerPage> FindAsync(string typed, string? after, CancellationToken cancellation) => customers.FindAsync(typed, after, cancellation: cancellation);

    public async Task<CustomerView?> ReadAsync(string number, CancellationToken cancellation)
    {
        if (await customers.GetAsync(number, cancellation) is not { } customer)
        {
            return null;
        }

        var view = new CustomerView(customer, await requests.OfCustomerAsync(number, cancellation: cancellation), DeclinesSms: false, DeclinesMail: false);
        return view with
        {
            DeclinesSms = view.Mobile is { } mobile && await optOuts.HasAsync(NoticeChannel.Sms, mobile.Digits, cancellation),
            DeclinesMail = customer.Email.Length > 0 && await optOuts.HasAsync(NoticeChannel.Email, customer.Email, cancellation),
        };
    }

    public Task<CustomerOutcome> SaveAsync(string number, int seenRevision, CustomerDraft draft, CancellationToken cancellation) =>
        customers.ChangeAsync(number, seenRevision, draft, cancellation);

    public Task DeclineAsync(StaffMember actor, NoticeChannel channel, string address, bool declines, CancellationToken cancellation) => declines
        ? optOuts.AddAsync(channel, address, actor.Actor.Name, cancellation)
        : optOuts.RemoveAsync(channel, address, cancellation);
}
