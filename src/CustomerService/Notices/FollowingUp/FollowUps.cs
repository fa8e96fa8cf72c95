using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Notices.Planning;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Notices.FollowingUp;

/// <summary>
/// Gives a person whom no channel reaches: a failed notice that is mandatory, and with the deadline near what is still not sent,
/// gets a row for the telephone, or for the door where there is no number.
/// </summary>
internal sealed class FollowUps(CustomerServiceDbFactory databases, TimeProvider clock)
{
    private const int PageSize = 200;

    /// <summary>Follows up everything that is due. Returns how many rows for persons were written.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var written = await FailedAsync(cancellation);
        foreach (var order in await DueOrdersAsync(cancellation))
        {
            written += await LateAsync(order, cancellation);
        }

        await CancelNeedlessAsync(cancellation);
        return written;
    }

    private async Task<int> FailedAsync(CancellationToken cancellation)
    {
        var written = 0;
        while (true)
        {
            List<NoticeRow> page;
            await using (var db = databases.Reader())
            {
                page = await db.Notices.Where(n => n.Queue == NoticeQueue.FollowUp).OrderBy(n => n.AvailableAt).ThenBy(n => n.NoticeKey).Take(PageSize).ToListAsync(cancellation);
            }

            if (page.Count == 0)
            {
                return written;
            }

            written += await FollowAsync(page, cancellation);
            var keys = page.ConvertAll(row => row.NoticeKey);
            await databases.WriteAsync(
                (db, token) => db.Notices.Where(n => keys.Contains(n.NoticeKey) && n.Queue == NoticeQueue.FollowUp).ExecuteUpdateAsync(set => set.SetProperty(n => n.Queue, NoticeQueue.Nothing), token),
                cancellation);
        }
    }

    private async Task<List<long>> DueOrdersAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().ToMicroseconds();
        await using var db = databases.Reader();
        return await db.NoticeOrders.Where(o => o.FollowUpAt > 0 && o.FollowUpAt <= now && !o.IsHeld).OrderBy(o => o.FollowUpAt).Select(o => o.OrderKey).Take(PageSize).ToListAsync(cancellation);
    }

    // The channel goes on trying; whoever is reached first is reached.
    private async Task<int> LateAsync(long order, CancellationToken cancellation)
    {
        var underWay = NoticeStates.UnderWay;
        var (written, after) = (0, 0L);
        while (true)
        {
            List<NoticeRow> page;
            await using (var db = databases.Reader())
            {
                page = await db.Notices
                    .Where(n => n.OrderKey == order && underWay.Contains(n.State) && n.NoticeKey > after && (n.Channel == NoticeChannel.Sms || n.Channel == NoticeChannel.Email))
                    .OrderBy(n => n.NoticeKey).Take(PageSize).ToListAsync(cancellation);
            }

            if (page.Count == 0)
            {
                break;
            }

            written += await FollowAsync(page, cancellation);
            after = page[^1].NoticeKey;
        }

        await databases.WriteAsync((db, token) => db.NoticeOrders.Where(o => o.OrderKey == order).ExecuteUpdateAsync(set => set.SetProperty(o => o.FollowUpAt, 0), token), cancellation);
        return written;
    }

    private async Task<int> FollowAsync(List<NoticeRow> page, CancellationToken cancellation)
    {
        var written = 0;
        foreach (var ofOrder in page.GroupBy(row => row.OrderKey))
        {
            NoticeOrderRow order;
            List<PlannedNotice> planned;
            await using (var db = databases.Reader())
            {
                order = await db.NoticeOrders.SingleAsync(o => o.OrderKey == ofOrder.Key, cancellation);
                var customers = await CustomersAsync(db, ofOrder, cancellation);
                planned = [.. ofOrder.Select(row => ByHand(row, order, customers)).OfType<PlannedNotice>()];
            }

            if (planned.Count == 0)
            {
                continue;
            }

            written += await Counters.WriteAsync(databases, (db, rows, token) => NoticeRows.InsertAsync(db, rows, order, planned, clock.GetUtcNow().ToMicroseconds(), token), cancellation);
        }

        return written;
    }

    private static async Task<Dictionary<string, Customer>> CustomersAsync(CustomerServiceDb db, IEnumerable<NoticeRow> rows, CancellationToken cancellation)
    {
        var numbers = rows.Select(row => row.CustomerNumber).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var phones = await db.CustomerPhones.Where(p => numbers.Contains(p.CustomerNumber)).OrderBy(p => p.Place).ToListAsync(cancellation);
        var byNumber = phones.ToLookup(p => p.CustomerNumber, p => new PhoneNumber(p.Digits), StringComparer.Ordinal);
        return await db.Customers.Where(c => numbers.Contains(c.Number)).ToDictionaryAsync(c => c.Number, c => c.ToCustomer(byNumber), cancellation);
    }

    private static PlannedNotice? ByHand(NoticeRow row, NoticeOrderRow order, Dictionary<string, Customer> customers)
    {
        var customer = row.CustomerNumber is { } number ? customers.GetValueOrDefault(number) : null;
        var called = PhoneNumber.Parse(row.Channel == NoticeChannel.Email ? "" : row.Address)?.Digits ?? customer?.Phones.FirstOrDefault()?.Digits ?? "";
        var (channel, address) = row.Channel switch
        {
            NoticeChannel.Sms or NoticeChannel.Email => called.Length > 0 || customer is null ? (NoticeChannel.Phone, called) : (NoticeChannel.Door, customer.Address.Text),
            NoticeChannel.Phone => (NoticeChannel.Door, customer?.Address.Text ?? ""),
            _ => (NoticeChannel.Inbox, ""),
        };
        if (channel == NoticeChannel.Inbox || (row.CustomerNumber is null && row.Channel == NoticeChannel.Email))
        {
            // Staff read the ledger; nobody knows where a stranger behind a mail address lives.
            return null;
        }

        var read = NoticeAddress.Of(channel, address);
        var recipient = new NoticeRecipient(row.Name, row.Language, channel, read.Text, row.CustomerNumber);
        return new PlannedNotice(
            NoticePlanner.KeyOf(order.Cause, order.Template, order.Occasion, channel, row.CustomerNumber, read.Text), recipient, read, row.TextKey, null)
        {
            FollowsKey = row.NoticeKey,
        };
    }

    // Somebody whom the channel reached after all need not be called.
    private async Task CancelNeedlessAsync(CancellationToken cancellation)
    {
        await using (var reader = databases.Reader())
        {
            if (!await Needless(reader).AnyAsync(cancellation))
            {
                return;
            }
        }

        var now = clock.GetUtcNow().ToMicroseconds();
        await databases.WriteAsync(
            (db, token) => Needless(db).ExecuteUpdateAsync(
                set => set.SetProperty(n => n.State, NoticeState.Cancelled).SetProperty(n => n.SettledAt, now).SetProperty(n => n.Reason, NoticeReasons.ReachedOtherwise), token),
            cancellation);
    }

    private static IQueryable<NoticeRow> Needless(CustomerServiceDb db) => db.Notices.Where(n =>
        n.State == NoticeState.Queued && (n.Channel == NoticeChannel.Phone || n.Channel == NoticeChannel.Door) && n.FollowsKey > 0
        && db.Notices.Any(o => o.NoticeKey == n.FollowsKey && (o.State == NoticeState.Sent || o.State == NoticeState.Delivered || o.State == NoticeState.Answered)));
}
