using BackOffice.CustomerService.Customers;

namespace BackOffice.CustomerService.Notices.Planning;

/// <summary>A customer of the register as the recipient of a channel.</summary>
internal static class CustomerRecipients
{
    public const string Language = "zh";

    public static NoticeRecipient Of(Customer customer, NoticeChannel channel) => new(customer.Name, Language, channel, Address(customer, channel), customer.Number);

    // A mail address is not part of the register: such a notice becomes a task for a person.
    private static string Address(Customer customer, NoticeChannel channel) => channel switch
    {
        NoticeChannel.Sms => (customer.Phones.FirstOrDefault(static p => p.IsMobile) ?? customer.Phones.FirstOrDefault())?.Digits ?? "",
        NoticeChannel.Phone => customer.Phones.FirstOrDefault()?.Digits ?? "",
        NoticeChannel.Door => customer.Address.Text,
        _ => "",
    };
}
