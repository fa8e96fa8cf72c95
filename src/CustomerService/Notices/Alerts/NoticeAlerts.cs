using System.Collections.Immutable;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Notices.Alerts;

/// <summary>The promises in danger, for screens.</summary>
public sealed class NoticeAlerts
{
    private const int AtMost = 100;

    private readonly CustomerServiceDbFactory _databases;
    private readonly AlertBook _book;

    internal NoticeAlerts(CustomerServiceDbFactory databases, AlertBook book) => (_databases, _book) = (databases, book);

    /// <summary>What stands now, oldest first; a hundred at most.</summary>
    public async Task<ImmutableArray<NoticeAlert>> StandingAsync(CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var rows = await db.NoticeAlerts.Where(a => a.ClearedAt == 0).OrderBy(a => a.RaisedAt).Take(AtMost).ToListAsync(cancellation);
        return [.. rows.Select(Read)];
    }

    /// <summary>A person looked after it: it stands no longer, unless its reason is still there.</summary>
    public async Task DismissAsync(long key, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        if (await db.NoticeAlerts.SingleOrDefaultAsync(a => a.AlertKey == key && a.ClearedAt == 0, cancellation) is { } row)
        {
            await _book.ClearAsync(new AlertCause(row.Kind, row.Channel, row.Cause), cancellation);
        }
    }

    private static NoticeAlert Read(NoticeAlertRow row) => new(
        row.AlertKey, row.Kind, row.Channel, row.Cause, row.Waiting, At(row.Deadline), At(row.Forecast), row.Reason, Instants.FromMicroseconds(row.RaisedAt), At(row.ClearedAt));

    private static DateTimeOffset? At(long instant) => instant == 0 ? null : Instants.FromMicroseconds(instant);
}
