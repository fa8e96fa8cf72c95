using System.Collections.Immutable;
using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.ServiceRequests;

namespace BackOffice.Designer.Components.Pages.Customers;

/// <summary>A customer with what a person at the desk wants to see beside it.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Requests">Their requests, the newest first.</param>
/// <param name="DeclinesSms">The mobile number takes only what is mandatory.</param>
/// <param name="DeclinesMail">The mail address takes only what is mandatory.</param>
internal sealed record CustomerView(Customer Customer, ImmutableArray<ServiceRequest> Requests, bool DeclinesSms, bool DeclinesMail)
{
    /// <summary>The number that text messages go to; null where there is none.</summary>
    public PhoneNumber? Mobile => Customer.Phones.FirstOrDefault(static phone => phone.IsMobile);
}
