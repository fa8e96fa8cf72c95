using System.Globalization;
using BackOffice.CustomerService.Notices.Alerts;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Outgoing;

namespace BackOffice.CustomerService.Notices.Planning;

/// <summary>Takes what the steps of cases put into the outbox over into the ledger; the outbox row is marked in the transaction that completes its order.</summary>
internal sealed class OutboxPlanning(
    Outbox outbox, DefinitionCatalogue definitions, NoticeCatalogue notices, RecipientResolver resolver, NoticePlanner planner, AlertBook alerts, CompanySettings company)
{
    private const int PageSize = 100;

    /// <summary>Plans everything that lies there. Returns how many orders were taken over.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var (planned, after) = (0, 0L);
        while (await outbox.UnsentAsync(PageSize, after, cancellation) is { Count: > 0 } page)
        {
            foreach (var item in page)
            {
                planned += await PlanAsync(item, cancellation) ? 1 : 0;
                after = item.Key;
            }
        }

        return planned;
    }

    private async Task<bool> PlanAsync(OutboxItem item, CancellationToken cancellation)
    {
        var notice = item.DefinitionKey == 0
            ? await notices.LatestAsync("common", item.Template, cancellation)
            : await notices.FindAsync((await definitions.GetAsync(item.DefinitionKey, cancellation)).DeploymentKey, item.Template, cancellation);
        var subject = string.Create(CultureInfo.InvariantCulture, $"case:{item.InstanceKey}/{item.Key}");
        if (notice is null)
        {
            await alerts.RaiseAsync(new AlertCause(NoticeAlertKind.CannotBePlanned, null, subject), 1, null, null, $"{item.Template}.notice.yaml", cancellation);
            return false;
        }

        var variables = FeelJson.Read(item.Variables.Span) as FeelContext ?? FeelContext.Empty;
        var cause = notice.Template.Cause is { } written && DeployedNotice.Value(written, variables, planner.Evaluation) is FeelString { Text.Length: > 0 } text
            ? text.Text[..Math.Min(text.Text.Length, TextLengths.Address)]
            : subject;
        var order = new NoticeOrder(item.Template, cause, notice.DeploymentKey, variables)
        {
            InstanceKey = item.InstanceKey,
            ElementId = item.ElementId,
            Occasion = item.IdempotencyKey,
            Deadline = Deadline(notice, variables),
        };
        await PlanCopiesAsync(notice, order, cancellation);
        var recipients = resolver.ResolveAsync(notice.Template, variables, planner.Evaluation, cancellation);
        var outcome = await planner.PlanAsync(order, recipients, (connection, transaction, token) => outbox.MarkSentAsync(item.Key, connection, transaction, token), cancellation);
        await alerts.ClearAsync(new AlertCause(NoticeAlertKind.CannotBePlanned, null, subject), cancellation);
        if (outcome is PlanOutcome.Planned { Recipients: 0 })
        {
            await alerts.RaiseAsync(new AlertCause(NoticeAlertKind.NobodyFound, null, cause), 0, order.Deadline, null, item.Template, cancellation);
        }

        return outcome is PlanOutcome.Planned;
    }

    // Before the order itself: that one takes the row out of the outbox.
    private async Task PlanCopiesAsync(DeployedNotice notice, NoticeOrder order, CancellationToken cancellation)
    {
        foreach (var word in notice.Template.Also)
        {
            var copies = resolver.CopiesAsync(notice.Template, RecipientResolver.Channel(word), order.Variables, planner.Evaluation, cancellation);
            await planner.PlanAsync(order with { IsCopy = true, Occasion = $"{order.Occasion}-{word}", Deadline = null }, copies, null, cancellation);
        }
    }

    private DateTimeOffset? Deadline(DeployedNotice notice, FeelContext variables) =>
        notice.Template.Deadline is { } written && DeployedNotice.Value(written, variables, planner.Evaluation) is FeelDateTime value
        && value.TryToDateTimeOffset(company.Zone, out var instant)
            ? instant
            : null;
}
