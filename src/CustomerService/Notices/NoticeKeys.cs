using System.Globalization;

namespace BackOffice.CustomerService.Notices;

/// <summary>The key that goes out with a notice: the row's own, and with it how often a person had it sent again, so that the provider does not take that for a double.</summary>
internal static class NoticeKeys
{
    public static string Outgoing(string key, int round) => round == 0 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}-{round}");

    /// <summary>The row's own key.</summary>
    public static string OfRow(string outgoing)
    {
        var hyphen = outgoing.IndexOf('-', StringComparison.Ordinal);
        return hyphen < 0 ? outgoing : outgoing[..hyphen];
    }
}
