using System.Globalization;

namespace BackOffice.CustomerService.Outages;

/// <summary>停气单号: T-, the day in the company's zone, and a number counted up within it. It is also the business key of the case.</summary>
internal static class OutageNumber
{
    private const string Prefix = "T-";

    public static string Counter(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"outage-{day:yyyyMMdd}");

    public static string Of(DateOnly day, long count) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{day:yyyyMMdd}-{count:0000}");

    /// <summary>Whether a business key is one of ours.</summary>
    public static bool Is(string? businessKey) => businessKey is ['T', '-', _, _, _, _, _, _, _, _, '-', ..];
}
