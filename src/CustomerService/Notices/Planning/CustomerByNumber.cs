using System.Runtime.CompilerServices;
using BackOffice.CustomerService.Customers;

namespace BackOffice.CustomerService.Notices.Planning;

/// <summary><c>customer:K-000001</c>: one customer of the register.</summary>
internal sealed class CustomerByNumber(CustomerRegister register) : IRecipientSource
{
    public string Prefix => "customer";

    public async IAsyncEnumerable<NoticeRecipient> ResolveAsync(string value, NoticeChannel channel, [EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return await register.GetAsync(value, cancellation) is { } customer
            ? CustomerRecipients.Of(customer, channel)
            : new NoticeRecipient(value, CustomerRecipients.Language, channel, "", value);
    }
}
