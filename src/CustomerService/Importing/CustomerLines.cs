using System.Collections.Immutable;
using BackOffice.CustomerService.Customers;

namespace BackOffice.CustomerService.Importing;

/// <summary>A customer as a line of a file writes it: kinds by their codes, several phones and care needs with spaces between.</summary>
internal static class CustomerLines
{
    private const string Number = "number";
    private const string Language = "language";

    public static readonly ImmutableArray<string> Required = ["name", "phones", "district", "street"];

    public static readonly ImmutableArray<string> Optional = [Number, "email", Language, "building", "room", "class", "care", "premises", "notes"];

    /// <summary>The number that a line gives; null where the register gives one.</summary>
    public static string? NumberOf(CsvLine line) => line[Number].ToUpperInvariant() switch
    {
        "" => null,
        var digits when digits.All(char.IsAsciiDigit) => CustomerNumber.Ending(digits),
        var number when CustomerNumber.Is(number) => number,
        _ => throw new ImportException(line.Number, $"Expected 'number' to be digits or as in K-000123, but found '{line[Number]}'."),
    };

    public static CustomerDraft Read(CsvLine line) => new()
    {
        Name = line["name"],
        Phones = Words(line["phones"]),
        Email = line["email"],
        Language = LanguageOf(line),
        District = line["district"],
        Street = line["street"],
        Building = line["building"],
        Room = line["room"],
        Class = Kind<CustomerClass>(line, "class"),
        Premises = Kind<Premises>(line, "premises"),
        Care = Words(line["care"]).Select(word => One<CareNeed>(line, "care", word)).Aggregate(CareNeed.None, static (needs, need) => needs | need),
        Notes = line["notes"],
    };

    private static ImmutableArray<string> Words(string text) => [.. text.Split([' ', ';', '；', '、'], StringSplitOptions.RemoveEmptyEntries)];

    private static string LanguageOf(CsvLine line) => line[Language] switch
    {
        "" => CustomerLanguage.Chinese,
        CustomerLanguage.Chinese or CustomerLanguage.English => line[Language],
        var other => throw new ImportException(line.Number, $"Expected 'language' to be {CustomerLanguage.Chinese} or {CustomerLanguage.English}, but found '{other}'."),
    };

    private static T Kind<T>(CsvLine line, string column)
        where T : struct, Enum => line[column].Length == 0 ? default : One<T>(line, column, line[column]);

    private static T One<T>(CsvLine line, string column, string word)
        where T : struct, Enum => Code.Find<T>(word)
        ?? throw new ImportException(line.Number, $"Expected '{column}' to be of {string.Join(", ", Enum.GetValues<T>().Select(Code.Of))}, but found '{word}'.");
}
