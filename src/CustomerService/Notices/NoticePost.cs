using BackOffice.CustomerService.Notices.Alerts;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.CustomerService.Notices.FollowingUp;
using BackOffice.CustomerService.Notices.Planning;
using BackOffice.CustomerService.Storage;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.Logging;

namespace BackOffice.CustomerService.Notices;

/// <summary>The delivery of notices, pass by pass; the background calls the parts as they are needed, a test or a command the whole.</summary>
public sealed class NoticePost
{
    private readonly OutboxPlanning _outbox;
    private readonly NoticeTaking _taking;
    private readonly ReceiptBook _receipts;
    private readonly FollowUps _followUps;
    private readonly AlertWatch _alerts;
    private readonly CustomerServiceDbFactory _databases;

    internal NoticePost(
        OutboxPlanning outbox, ChannelRegistry registry, NoticeTaking taking, NoticeSettling settling, ReceiptBook receipts, FollowUps followUps, AlertWatch alerts,
        CustomerServiceDbFactory databases, TimeProvider clock, ILogger<NoticePost> logger)
    {
        (_outbox, _taking, _receipts, _followUps, _alerts, _databases) = (outbox, taking, receipts, followUps, alerts, databases);
        Pumps = [.. registry.All.Select(channel => new ChannelPump(channel, taking, settling, clock, logger))];
    }

    internal IReadOnlyList<ChannelPump> Pumps { get; }

    /// <summary>Plans, sends and looks after everything that can be done now. Returns how many tries were made.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        await PlanAsync(cancellation);
        var tries = (await Task.WhenAll(Pumps.Select(pump => pump.RunAsync(cancellation)))).Sum();
        await LookAfterAsync(cancellation);
        return tries;
    }

    /// <summary>Takes over what cases put into the outbox.</summary>
    internal Task<int> PlanAsync(CancellationToken cancellation) => _outbox.RunAsync(cancellation);

    /// <summary>Receipts that came early, persons for whom no channel reaches, promises in danger.</summary>
    internal async Task LookAfterAsync(CancellationToken cancellation)
    {
        while (await _receipts.ApplyEarlyAsync(cancellation) > 0)
        {
        }

        await _receipts.ForgetAsync(cancellation);
        await _followUps.RunAsync(cancellation);
        await _alerts.RunAsync(cancellation);
    }

    /// <summary>When a channel may go on.</summary>
    internal Task<DateTimeOffset?> NextAsync(NoticeChannel channel, CancellationToken cancellation) => _taking.NextAsync(channel, cancellation);

    /// <summary>
    /// Gives back what a dead program held. Only on SQLite, where there is one program and this is its start; on a server database
    /// another node may hold them, and the lease runs out by itself.
    /// </summary>
    internal async Task ReclaimAsync(CancellationToken cancellation)
    {
        if (_databases.Provider == DatabaseProvider.Sqlite)
        {
            foreach (var pump in Pumps)
            {
                await _taking.ReclaimAsync(pump.Channel, fromAll: true, cancellation);
            }
        }
    }
}
