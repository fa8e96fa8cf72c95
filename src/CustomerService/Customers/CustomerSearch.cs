using System.Collections.Immutable;

namespace BackOffice.CustomerService.Customers;

/// <summary>
/// What one search box means: a customer number, the beginning or end of a telephone number, or words of name and address.
/// Words are looked up by their pairs of characters, which an index can find on every database; a single character is a surname.
/// </summary>
public sealed record CustomerSearch(string Digits, ImmutableArray<string> Words)
{
    /// <summary>Fewer digits would fit half the town.</summary>
    public const int DigitsAtLeast = 3;

    private const int WordsAtMost = 5;
    private const int LettersAtMost = 60;

    /// <summary>Whether there is anything to look for.</summary>
    public bool IsEmpty => Digits.Length == 0 && Words.IsEmpty;

    public static CustomerSearch Of(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var text = typed.Trim();
        text = text.Length <= LettersAtMost ? text : text[..LettersAtMost];
        if (text.All(static c => char.IsAsciiDigit(c) || c is ' ' or '-' or '+'))
        {
            var digits = PhoneNumber.DigitsOf(text);
            return new CustomerSearch(digits.Length >= DigitsAtLeast ? digits : "", []);
        }

        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(static w => w.ToLowerInvariant()).Distinct(StringComparer.Ordinal);
        return new CustomerSearch("", [.. words.Take(WordsAtMost)]);
    }

    /// <summary>The terms by which a customer is found.</summary>
    public static IEnumerable<string> TermsOf(string name, string address)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new[] { name, address }.SelectMany(static text => text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(Pairs))
            .Concat(name.Length > 0 ? [First(name.ToLowerInvariant())] : [])
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>The terms that every hit of a word has.</summary>
    public static IEnumerable<string> TermsOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length == 1 ? [First(word)] : Pairs(word);
    }

    private static string First(string name) => $"^{name[0]}";

    private static IEnumerable<string> Pairs(string word) => Enumerable.Range(0, Math.Max(0, word.Length - 1)).Select(i => word.Substring(i, 2));
}
