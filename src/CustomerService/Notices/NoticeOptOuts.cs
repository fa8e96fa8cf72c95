using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Notices;

/// <summary>Addresses that want nothing but what is mandatory. Asked when a notice is about to go out.</summary>
public sealed class NoticeOptOuts
{
    private readonly CustomerServiceDbFactory _databases;
    private readonly TimeProvider _clock;

    internal NoticeOptOuts(CustomerServiceDbFactory databases, TimeProvider clock) => (_databases, _clock) = (databases, clock);

    /// <summary>Notes that an address declined.</summary>
    /// <param name="channel">On which channel.</param>
    /// <param name="address">The number or mail address.</param>
    /// <param name="source">How it was said, such as a reply or the unsubscribe link.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task AddAsync(NoticeChannel channel, string address, string source, CancellationToken cancellation = default)
    {
        var (plain, now) = (NoticeAddress.Of(channel, address).Text, _clock.GetUtcNow().ToMicroseconds());
        return Counters.WriteAsync(
            _databases,
            async (db, token) =>
            {
                if (!await db.NoticeOptOuts.AnyAsync(o => o.Channel == channel && o.Address == plain, token))
                {
                    db.NoticeOptOuts.Add(new NoticeOptOutRow { Channel = channel, Address = plain, Since = now, Source = source });
                }

                return true;
            },
            cancellation);
    }

    /// <summary>Notes that an address wants notices again.</summary>
    public Task RemoveAsync(NoticeChannel channel, string address, CancellationToken cancellation = default)
    {
        var plain = NoticeAddress.Of(channel, address).Text;
        return _databases.WriteAsync((db, token) => db.NoticeOptOuts.Where(o => o.Channel == channel && o.Address == plain).ExecuteDeleteAsync(token), cancellation);
    }

    /// <summary>Whether an address declined.</summary>
    public async Task<bool> HasAsync(NoticeChannel channel, string address, CancellationToken cancellation = default)
    {
        var plain = NoticeAddress.Of(channel, address).Text;
        await using var db = _databases.Reader();
        return await db.NoticeOptOuts.AnyAsync(o => o.Channel == channel && o.Address == plain, cancellation);
    }
}
