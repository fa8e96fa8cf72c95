using System.Globalization;
using BackOffice.CustomerService.Notices;
using Microsoft.AspNetCore.Http.Extensions;

namespace BackOffice.Designer.Components.Pages.Notices;

/// <summary>Which notices the list shows; stands in the address.</summary>
public sealed record NoticeListFilter(
    NoticeStanding Standing = NoticeStanding.All,
    NoticeChannel? Channel = null,
    string Template = "",
    DateOnly? From = null,
    DateOnly? To = null,
    string Cause = "",
    long? CaseKey = null,
    string Search = "")
{
    private const string Day = "yyyy-MM-dd";

    public static NoticeListFilter Read(string? state, string? channel, string? template, string? from, string? to, string? cause, long? caseKey, string? search) => new(
        Word<NoticeStanding>(state) ?? NoticeStanding.All, Word<NoticeChannel>(channel), template?.Trim() ?? "", Date(from), Date(to), cause?.Trim() ?? "", caseKey, search?.Trim() ?? "");

    /// <summary>A day as the address and the browser's own fields write it.</summary>
    public static string Text(DateOnly? day) => day?.ToString(Day, CultureInfo.InvariantCulture) ?? "";

    public static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A word of the address; figures, which an enumeration would take, are none.</summary>
    public static T? Word<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, ignoreCase: true, out var word) && Enum.IsDefined(word) && !char.IsAsciiDigit(text![0]) ? word : null;

    public string Address()
    {
        (string Name, string Value)[] parts =
        [
            ("state", Standing == NoticeStanding.All ? "" : Standing.ToString().ToLowerInvariant()),
            ("channel", Channel?.ToString().ToLowerInvariant() ?? ""),
            ("template", Template),
            ("from", Text(From)),
            ("to", Text(To)),
            ("cause", Cause),
            ("case", CaseKey?.ToString(CultureInfo.InvariantCulture) ?? ""),
            ("q", Search),
        ];
        return $"notices{new QueryBuilder(parts.Where(part => part.Value.Length > 0).Select(part => KeyValuePair.Create(part.Name, part.Value)))}";
    }
}
