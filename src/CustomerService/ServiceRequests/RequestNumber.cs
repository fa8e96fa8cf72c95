using System.Globalization;

namespace BackOffice.CustomerService.ServiceRequests;

/// <summary>业务工单号: R-, the day in the company's zone, and a number counted up within it. It is also the business key of the case.</summary>
internal static class RequestNumber
{
    private const string Prefix = "R-";

    public static string Counter(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"request-{day:yyyyMMdd}");

    public static string Of(DateOnly day, long count) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{day:yyyyMMdd}-{count:0000}");

    /// <summary>Whether a business key is one of ours.</summary>
    public static bool Is(string? businessKey) => businessKey is ['R', '-', _, _, _, _, _, _, _, _, '-', ..];
}
