using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using BackOffice.CustomerService.Notices.Rendering;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Decisions.Feel;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Notices.Planning;

/// <summary>
/// Writes one row a recipient and channel, in batches, each in a transaction of its own. Planning again what was planned in part
/// (the program died on the way) adds what is missing and nothing else.
/// </summary>
internal sealed class NoticePlanner(CustomerServiceDbFactory databases, NoticeCatalogue notices, NoticeSettings settings, CompanySettings company, TimeProvider clock)
{
    public const string Counter = "notice";

    private const int BatchSize = 500;

    /// <summary>What rows and orders of a deployed template have in common when they are rendered.</summary>
    public FeelEvaluationOptions Evaluation => FeelEvaluationOptions.Default with { Now = clock.GetUtcNow(), TimeZone = company.Zone };

    /// <summary>Plans an order.</summary>
    /// <param name="order">What, and why.</param>
    /// <param name="recipients">Whom.</param>
    /// <param name="withTheLast">Writes inside the last transaction, which makes the order complete.</param>
    /// <param name="cancellation">Gives up between two batches.</param>
    public async Task<PlanOutcome> PlanAsync(
        NoticeOrder order, IAsyncEnumerable<NoticeRecipient> recipients, Func<DbConnection, DbTransaction, CancellationToken, Task>? withTheLast, CancellationToken cancellation)
    {
        if (await FindAsync(order, cancellation) is not { } notice)
        {
            return new PlanOutcome.NoTemplate($"Expected a notice template '{order.Template}' (KEY.notice.yaml) in the case's folder or among the shared ones, but there is none.");
        }

        var renderer = new NoticeRenderer(notice, order.Variables, Evaluation);
        var batch = new List<PlannedNotice>(BatchSize);
        int count = 0, added = 0;
        await foreach (var recipient in recipients.WithCancellation(cancellation))
        {
            if (batch.Count == BatchSize)
            {
                added += await WriteAsync(order, notice, batch, null, isLast: false, cancellation);
                batch.Clear();
            }

            count++;
            batch.Add(PlannedNotice.Of(order, recipient, renderer.Render(recipient)));
        }

        added += await WriteAsync(order, notice, batch, withTheLast, isLast: true, cancellation);
        return new PlanOutcome.Planned(count, added);
    }

    /// <summary>The same for every planning of the same notice; 33 letters and digits.</summary>
    public static string KeyOf(NoticeOrder order, NoticeChannel channel, string? customerNumber, string address) =>
        KeyOf(order.Cause, order.Template, order.Occasion, channel, customerNumber, address);

    public static string KeyOf(string cause, string template, string occasion, NoticeChannel channel, string? customerNumber, string address) =>
        "n" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', cause, template, occasion, channel, customerNumber, address))).AsSpan(0, 16));

    private async Task<DeployedNotice?> FindAsync(NoticeOrder order, CancellationToken cancellation) => order.DeploymentKey is { } deployment
        ? await notices.FindAsync(deployment, order.Template, cancellation)
        : await notices.LatestAsync(order.Folder ?? "common", order.Template, cancellation);

    // Two nodes that write the same row at once: one of them is refused, and finds it there the second time.
    private async Task<int> WriteAsync(
        NoticeOrder order, DeployedNotice notice, List<PlannedNotice> batch, Func<DbConnection, DbTransaction, CancellationToken, Task>? also, bool isLast, CancellationToken cancellation)
    {
        try
        {
            return await WriteOnceAsync(order, notice, batch, also, isLast, cancellation);
        }
        catch (StorageException refused) when (refused.Failure == StorageFailure.Conflict)
        {
            return await WriteOnceAsync(order, notice, batch, also, isLast, cancellation);
        }
    }

    private Task<int> WriteOnceAsync(
        NoticeOrder order, DeployedNotice notice, List<PlannedNotice> batch, Func<DbConnection, DbTransaction, CancellationToken, Task>? also, bool isLast, CancellationToken cancellation) =>
        databases.WriteAsync((db, rows, token) => InsertAsync(db, rows, order, notice, batch, isLast, token), cancellation, also);

    private async Task<int> InsertAsync(
        CustomerServiceDb db, ManyRows rows, NoticeOrder order, DeployedNotice notice, List<PlannedNotice> batch, bool isLast, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().ToMicroseconds();
        var row = await db.NoticeOrders.SingleOrDefaultAsync(o => o.Cause == order.Cause && o.Template == order.Template && o.Occasion == order.Occasion, cancellation);
        if (row is null)
        {
            row = NewOrder(await Counters.TakeAsync(db, Counter, 1, cancellation), order, notice, now);
            db.NoticeOrders.Add(row);
        }

        if (isLast && row.CompletedAt == 0)
        {
            row.CompletedAt = now;
        }

        return await NoticeRows.InsertAsync(db, rows, row, batch, now, cancellation);
    }

    private NoticeOrderRow NewOrder(long key, NoticeOrder order, DeployedNotice notice, long now) => new()
    {
        OrderKey = key,
        Cause = order.Cause,
        Template = order.Template,
        Occasion = order.Occasion,
        DeploymentKey = notice.DeploymentKey,
        TemplateVersion = notice.Version,
        InstanceKey = order.InstanceKey ?? 0,
        ElementId = order.ElementId,
        Clauses = order.Clauses ?? string.Join(", ", notice.Template.Clauses),
        Priority = order.Priority ?? Code.Find<NoticePriority>(notice.Template.Priority) ?? NoticePriority.Normal,
        IsMandatory = !order.IsCopy && (order.IsMandatory ?? notice.Template.IsMandatory),
        IsHeld = order.IsHeld,
        IsCopy = order.IsCopy,
        Deadline = order.Deadline?.ToMicroseconds() ?? 0,
        FollowUpAt = (order.FollowUpAt ?? (order.Deadline - settings.FollowUpBefore))?.ToMicroseconds() ?? 0,
        PlannedAt = now,
    };
}
