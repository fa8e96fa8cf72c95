using Microsoft.Extensions.Configuration;

namespace BackOffice.CustomerService.Notices.Channels;

/// <summary>What notices cost (section <c>Notices:Prices</c>).</summary>
public sealed record NoticePrices
{
    /// <summary>The price of one part of a short message, in yuan; 0 shows no cost.</summary>
    public decimal SmsPart { get; init; }

    public static NoticePrices Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var prices = configuration.GetSection("Notices:Prices").Get<NoticePrices>() ?? new NoticePrices();
        SettingProblem.Unless(prices.SmsPart >= 0, "Notices:Prices", nameof(SmsPart), $"a price in yuan, but it is {prices.SmsPart}");
        return prices;
    }
}
