using System.Runtime.CompilerServices;
using BackOffice.CustomerService.Customers;

namespace BackOffice.CustomerService.Notices.Planning;

/// <summary><c>area:…</c>: customers whose address has the words; several areas are told apart by commas.</summary>
internal sealed class AreaRecipients(CustomerRegister register) : IRecipientSource
{
    private const int PageSize = 100;

    public string Prefix => "area";

    public async IAsyncEnumerable<NoticeRecipient> ResolveAsync(string value, NoticeChannel channel, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var area in value.Split(['、', '，', ',', '；', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string? after = null;
            do
            {
                var page = await register.FindAsync(area, after, PageSize, cancellation);
                foreach (var found in page.Customers.Where(found => LivesIn(found.Customer, area)))
                {
                    yield return CustomerRecipients.Of(found.Customer, channel);
                }

                after = page.Next;
            }
            while (after is not null);
        }
    }

    // The register also finds people by their names.
    private static bool LivesIn(Customer customer, string area) =>
        area.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(word => customer.Address.Text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
