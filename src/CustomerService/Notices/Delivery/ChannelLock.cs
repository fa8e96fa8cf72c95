using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>Whoever changes several notices of a channel locks its row first: taking, settling and receipts then never wait for each other in a circle.</summary>
internal static class ChannelLock
{
    /// <summary>Locks the row until the transaction ends and returns it: the update makes a second node wait here.</summary>
    public static async Task<NoticeChannelRow?> TakeAsync(CustomerServiceDb db, NoticeChannel channel, CancellationToken cancellation)
    {
        if (await db.NoticeChannels.Where(c => c.Channel == channel).ExecuteUpdateAsync(set => set.SetProperty(c => c.Faults, c => c.Faults), cancellation) == 0)
        {
            db.NoticeChannels.Add(new NoticeChannelRow { Channel = channel });
            await db.SaveChangesAsync(cancellation);
        }

        return await db.NoticeChannels.AsTracking().SingleOrDefaultAsync(c => c.Channel == channel, cancellation);
    }
}
