namespace BackOffice.CustomerService.Customers;

/// <summary>A telephone number: the digits that are dialled and looked for, and the way it is read aloud.</summary>
/// <param name="Digits">The digits, without the country's +86.</param>
public sealed record PhoneNumber(string Digits)
{
    private const int Mobile = 11;
    private const int Shortest = 5;
    private const int Longest = 15;

    /// <summary>Mobile numbers in groups of 3, 4 and 4; everything else as it is dialled.</summary>
    public string Shown => IsMobile ? $"{Digits[..3]}-{Digits[3..7]}-{Digits[7..]}" : Digits;

    /// <summary>Whether it takes text messages.</summary>
    public bool IsMobile => Digits.Length == Mobile && Digits[0] == '1';

    /// <summary>Reads a number as people write it; null where nothing could be dialled.</summary>
    public static PhoneNumber? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.All(static c => char.IsAsciiDigit(c) || c is ' ' or '-' or '+' or '(' or ')' or '（' or '）' or '－'))
        {
            return null;
        }

        var digits = DigitsOf(text);
        return digits.Length is >= Shortest and <= Longest ? new PhoneNumber(digits) : null;
    }

    /// <summary>The digits of what was typed, without the country's code.</summary>
    public static string DigitsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        var foreign = text.TrimStart().StartsWith('+') && digits.StartsWith("86", StringComparison.Ordinal);
        return foreign ? digits[2..] : digits.StartsWith("0086", StringComparison.Ordinal) ? digits[4..] : digits;
    }
}
