using System.Net.Mail;
using BackOffice.CustomerService.Customers;

namespace BackOffice.CustomerService.Notices;

/// <summary>An address as its channel takes it, or why it takes it not.</summary>
internal readonly record struct NoticeAddress(string Text, string? Problem)
{
    public static NoticeAddress Of(NoticeChannel channel, string address)
    {
        var plain = Rendering.PlainValue.Of(address).Trim();
        plain = plain.Length <= TextLengths.Address ? plain : plain[..TextLengths.Address];
        return channel switch
        {
            NoticeChannel.Sms => PhoneNumber.Parse(plain) is { IsMobile: true } phone ? new(phone.Digits, null) : new(PhoneNumber.Parse(plain)?.Digits ?? "", NoticeReasons.NoMobile),
            NoticeChannel.Phone => new(PhoneNumber.Parse(plain)?.Digits ?? plain, null),
            NoticeChannel.Door => new(plain, null),
            NoticeChannel.Email => IsMail(plain) ? new(plain, null) : new(plain, NoticeReasons.NoMail),
            _ => new(plain, plain.Length == 0 ? NoticeReasons.NoAddress : null),
        };
    }

    // The bare address alone: a name in angle brackets, a list or a comment is somebody's trick or mistake.
    private static bool IsMail(string text) => MailAddress.TryCreate(text, out var mail) && mail.Address == text && !text.Contains(' ', StringComparison.Ordinal);
}
