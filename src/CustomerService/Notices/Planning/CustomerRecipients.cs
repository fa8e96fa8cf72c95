using BackOffice.CustomerService.Customers;

namespace BackOffice.CustomerService.Notices.Planning;

/// <summary>A customer of the register as the recipient of a channel.</summary>
internal static class CustomerRecipients
{
    /// <summary>For whoever is no customer: staff, authorities, strangers.</summary>
    public const string Language = CustomerLanguage.Chinese;

    public static NoticeRecipient Of(Customer customer, NoticeChannel channel) => new(customer.Name, customer.Language, channel, Address(customer, channel), customer.Number);

    private static string Address(Customer customer, NoticeChannel channel) => channel switch
    {
        NoticeChannel.Sms => (customer.Phones.FirstOrDefault(static p => p.IsMobile) ?? customer.Phones.FirstOrDefault())?.Digits ?? "",
        NoticeChannel.Phone => customer.Phones.FirstOrDefault()?.Digits ?? "",
        NoticeChannel.Email => customer.Email,
        NoticeChannel.Door => customer.Address.Text,
        _ => "",
    };
}
