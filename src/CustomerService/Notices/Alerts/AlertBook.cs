using BackOffice.CustomerService.Notices.Planning;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Notices.Alerts;

/// <summary>Keeps the alerts: raised once, brought up to date while they stand, cleared when it is over.</summary>
internal sealed class AlertBook(CustomerServiceDbFactory databases, TimeProvider clock)
{
    /// <summary>Raises an alert or brings the standing one up to date. Returns its key where it is new; null where it stood.</summary>
    public async Task<long?> RaiseAsync(AlertCause cause, int waiting, DateTimeOffset? deadline, DateTimeOffset? forecast, string reason, CancellationToken cancellation)
    {
        var (due, end) = (deadline?.ToMicroseconds() ?? 0, forecast?.ToMicroseconds() ?? 0);
        await using (var reader = databases.Reader())
        {
            if (await Standing(reader, cause).AnyAsync(a => a.Waiting == waiting && a.Deadline == due && a.Forecast == end && a.Reason == reason, cancellation))
            {
                return null;
            }
        }

        return await Counters.WriteAsync(
            databases,
            async (db, token) =>
            {
                if (await Standing(db, cause).SingleOrDefaultAsync(token) is { } standing)
                {
                    (standing.Waiting, standing.Deadline, standing.Forecast, standing.Reason) = (waiting, due, end, reason);
                    return (long?)null;
                }

                var key = await Counters.TakeAsync(db, NoticePlanner.Counter, 1, token);
                db.NoticeAlerts.Add(new NoticeAlertRow
                {
                    AlertKey = key,
                    Kind = cause.Kind,
                    Subject = cause.Subject,
                    Channel = cause.Channel,
                    Cause = cause.Cause,
                    Waiting = waiting,
                    Deadline = due,
                    Forecast = end,
                    Reason = reason,
                    RaisedAt = clock.GetUtcNow().ToMicroseconds(),
                });
                return key;
            },
            cancellation);
    }

    /// <summary>Notes that it is over; nothing where no such alert stands.</summary>
    public async Task ClearAsync(AlertCause cause, CancellationToken cancellation)
    {
        await using (var reader = databases.Reader())
        {
            if (!await Standing(reader, cause).AnyAsync(cancellation))
            {
                return;
            }
        }

        var now = clock.GetUtcNow().ToMicroseconds();
        await databases.WriteAsync((db, token) => Standing(db, cause).ExecuteUpdateAsync(a => a.SetProperty(r => r.ClearedAt, now), token), cancellation);
    }

    private static IQueryable<NoticeAlertRow> Standing(CustomerServiceDb db, AlertCause cause)
    {
        var subject = cause.Subject;
        return db.NoticeAlerts.Where(a => a.Kind == cause.Kind && a.Subject == subject && a.ClearedAt == 0);
    }
}
