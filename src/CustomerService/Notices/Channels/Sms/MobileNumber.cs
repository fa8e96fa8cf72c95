using System.Diagnostics.CodeAnalysis;
using System.Text;
using BackOffice.CustomerService.Customers;

namespace BackOffice.CustomerService.Notices.Channels.Sms;

/// <summary>A mobile number in mainland China: eleven digits that begin with 13 to 19.</summary>
/// <param name="Digits">The eleven digits.</param>
internal sealed record MobileNumber(string Digits)
{
    private const int Length = 11;

    /// <summary>Reads a number as people write it: +86, 0086, spaces, hyphens, brackets, full-width digits. Otherwise says why no short message can go there.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out MobileNumber? number, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        (number, problem) = (null, null);

        // Compatibility forms turn full-width digits, signs and spaces into plain ones; half of a character has no form.
        var plain = text.Any(char.IsSurrogate) ? "" : text.Normalize(NormalizationForm.FormKC).Trim();
        if (PhoneNumber.Parse(plain) is not { } phone)
        {
            problem = $"Expected a mobile number, but found '{OneLine.Of(text, 40)}'. Correct the customer's number, or tell them by phone or at the door.";
            return false;
        }

        var digits = phone.Digits;
        if (plain.StartsWith('+') && !plain.Where(char.IsAsciiDigit).Take(2).SequenceEqual("86"))
        {
            problem = $"Expected a number in mainland China, but found '{plain}', which is abroad. Tell them by phone.";
            return false;
        }

        // People who never left out the country's 86 also write it without plus or zeros.
        digits = digits.Length == Length + 2 && digits.StartsWith("861", StringComparison.Ordinal) ? digits[2..] : digits;
        if (digits.Length == Length && digits[0] == '1' && digits[1] is >= '3' and <= '9')
        {
            number = new MobileNumber(digits);
            return true;
        }

        problem = $"Expected a mobile number, but found '{plain}', which is a landline or incomplete. Tell them by phone.";
        return false;
    }
}
