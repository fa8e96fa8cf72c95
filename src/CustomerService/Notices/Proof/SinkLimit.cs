using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using BackOffice.CustomerService.Notices.Channels;
using BackOffice.CustomerService.Notices.Delivery;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.CustomerService.Notices.Proof;

/// <summary>What channels and sinks do without a ledger: the same channels, the same batches, the same number of them side by side.</summary>
internal static class SinkLimit
{
    private static readonly TimeSpan Measuring = TimeSpan.FromSeconds(2);

    /// <summary>Messages a second by channel.</summary>
    public static async Task<ImmutableSortedDictionary<string, double>> MeasureAsync(IConfiguration configuration)
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddNoticeChannels(configuration).BuildServiceProvider();
        var rates = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        foreach (var channel in services.GetServices<INoticeChannel>())
        {
            var watch = Stopwatch.StartNew();
            var sent = await Task.WhenAll(Enumerable.Range(0, channel.Limits.SideBySide).Select(worker => SendAsync(channel, worker, watch)));
            rates[Code.Of(channel.Channel)] = sent.Sum() / watch.Elapsed.TotalSeconds;
        }

        return rates.ToImmutable();
    }

    private static async Task<int> SendAsync(INoticeChannel channel, int worker, Stopwatch watch)
    {
        var sent = 0;
        while (watch.Elapsed < Measuring)
        {
            var first = sent;
            var outcomes = await channel.SendAsync([.. Enumerable.Range(first, channel.Limits.BatchSize).Select(number => Notice(channel.Channel, worker, number))], CancellationToken.None);
            sent += outcomes.Count(outcome => outcome is SendOutcome.Accepted);
            if (outcomes.All(outcome => outcome is not SendOutcome.Accepted))
            {
                throw new InvalidOperationException($"Expected the sink of {channel.Provider} to take messages, but it answered {outcomes[0]}.");
            }
        }

        return sent;
    }

    private static OutgoingNotice Notice(NoticeChannel channel, int worker, int number) => new(
        number,
        string.Create(CultureInfo.InvariantCulture, $"limit{worker}x{number}"),
        "用户",
        channel == NoticeChannel.Email ? "user@example.com" : string.Create(CultureInfo.InvariantCulture, $"139{number:00000000}"),
        "zh",
        "停气通知",
        "用户：示例小区 明日停气，请提前做好准备。",
        "proof-outage",
        ImmutableSortedDictionary<string, string>.Empty,
        null,
        DateTimeOffset.UnixEpoch,
        NoticePriority.Normal,
        IsMandatory: true,
        1);
}
