using System.Globalization;

namespace BackOffice.CustomerService.Outages;

/// <summary>What the ledger of notices knows a round of an outage by.</summary>
internal static class OutageCause
{
    private const string Prefix = "outage:";

    /// <summary>What announces a round: who was told by it may be cut off.</summary>
    public static string Of(string number, int round) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number}/{round}");

    /// <summary>What follows the announcement, such as a cancellation; the job tells a repetition from a second one.</summary>
    public static string Of(string number, int round, string template, long jobKey) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number}/{round}/{template}/{jobKey}");
}
