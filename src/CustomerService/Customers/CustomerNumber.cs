using System.Globalization;

namespace BackOffice.CustomerService.Customers;

/// <summary>户号: K- and six digits or more, counted up.</summary>
internal static class CustomerNumber
{
    public const string Counter = "customer";

    private const string Prefix = "K-";

    public static string Of(long count) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{count:000000}");

    /// <summary>Whether a word is a number, in letters of either size.</summary>
    public static bool Is(string word) => word.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && word.Length > Prefix.Length && word[Prefix.Length..].All(char.IsAsciiDigit);

    /// <summary>What was counted up to a number.</summary>
    public static long CountOf(string number) => long.Parse(number[Prefix.Length..], CultureInfo.InvariantCulture);

    /// <summary>The number of which somebody typed the digits alone.</summary>
    public static string Ending(string digits) => Prefix + digits.PadLeft(6, '0');
}
