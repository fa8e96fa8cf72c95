using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Planning;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Outages;

/// <summary>Tells the customers of an outage: the ledger gets them page by page, each on the best way that is known to them.</summary>
internal sealed class OutageNotices(CustomerServiceDbFactory databases, NoticeLedger ledger)
{
    /// <summary>How many customers are read at a time; so many are in memory at most.</summary>
    public const int PageSize = 1_000;

    private const int MobileDigits = 11;

    private static readonly NoticeState[] Reached =
        [NoticeState.Sending, NoticeState.Sent, NoticeState.Delivered, NoticeState.Answered, NoticeState.Uncertain];

    /// <summary>Plans a notice to everybody whom the outage cuts off. Planning twice is planning once.</summary>
    public Task TellEveryoneAsync(Outage outage, JobWork work, string template, string cause, NoticePriority priority, DateTimeOffset? by, DateTimeOffset? followUpAt, CancellationToken cancellation) =>
        PlanAsync(Order(work, template, cause, priority) with { Deadline = by, FollowUpAt = followUpAt, IsMandatory = true }, outage.Number, toldIn: null, cancellation);

    /// <summary>Plans a notice to those alone whom an earlier one reached, or who were visited.</summary>
    public Task TellTheToldAsync(Outage outage, JobWork work, string template, string cause, CancellationToken cancellation) =>
        PlanAsync(Order(work, template, cause, NoticePriority.Urgent) with { IsMandatory = true }, outage.Number, outage.Round, cancellation);

    private async Task PlanAsync(NoticeOrder order, string number, int? toldIn, CancellationToken cancellation)
    {
        if (await ledger.PlanAsync(order, RecipientsAsync(number, toldIn, cancellation), cancellation: cancellation) is PlanOutcome.NoTemplate missing)
        {
            // The check of the definitions refuses a drawing without its notice: whoever gets here deployed without it.
            throw new InvalidOperationException(missing.Message);
        }
    }

    private static NoticeOrder Order(JobWork work, string template, string cause, NoticePriority priority) =>
        new(template, cause, work.DeploymentKey, VariableValues.ToContext(work.Variables)) { InstanceKey = work.InstanceKey, ElementId = work.ElementId, Priority = priority };

    [SuppressMessage("Globalization", "CA1309", Justification = "EF Core translates this overload alone; the database compares.")]
    private async IAsyncEnumerable<NoticeRecipient> RecipientsAsync(string number, int? toldIn, [EnumeratorCancellation] CancellationToken cancellation)
    {
        string? after = null;
        while (true)
        {
            List<Found> page;
            ILookup<string, string> phones;
            await using (var db = databases.Reader())
            {
                var rows = Listed(db, number, toldIn).Where(row => after == null || string.Compare(row.CustomerNumber, after) > 0).OrderBy(row => row.CustomerNumber).Take(PageSize);
                page = await rows.Join(db.Customers, row => row.CustomerNumber, c => c.Number, (row, c) => c).OrderBy(c => c.Number)
                    .Select(c => new Found(c.Number, c.Name, c.Email, c.Language)).ToListAsync(cancellation);
                if (page.Count == 0)
                {
                    yield break;
                }

                var (first, last) = (page[0].Number, page[^1].Number);
                phones = (await db.CustomerPhones.Where(p => string.Compare(p.CustomerNumber, first) >= 0 && string.Compare(p.CustomerNumber, last) <= 0)
                    .OrderBy(p => p.Place).Select(p => new { p.CustomerNumber, p.Digits }).ToListAsync(cancellation)).ToLookup(static p => p.CustomerNumber, static p => p.Digits, StringComparer.Ordinal);
            }

            foreach (var customer in page)
            {
                yield return Of(customer, [.. phones[customer.Number]]);
            }

            after = page[^1].Number;
        }
    }

    private static IQueryable<OutageCustomerRow> Listed(CustomerServiceDb db, string number, int? toldIn)
    {
        var listed = db.OutageCustomers.Where(row => row.OutageNumber == number && row.IsIncluded);
        if (toldIn is not { } round)
        {
            return listed;
        }

        var cause = OutageCause.Of(number, round);
        var reached = db.Notices.Where(notice => Reached.Contains(notice.State) && db.NoticeOrders.Any(order => order.OrderKey == notice.OrderKey && order.Cause == cause))
            .Select(notice => notice.CustomerNumber);
        return listed.Where(row => reached.Contains(row.CustomerNumber)
            || db.OutageContacts.Any(seen => seen.OutageNumber == number && seen.Round == round && seen.CustomerNumber == row.CustomerNumber && seen.IsDone));
    }

    // A mobile phone hears at once; mail is better than a call; who has neither is called, and who has no telephone finds it at the door.
    private static NoticeRecipient Of(Found customer, ImmutableArray<string> phones)
    {
        var mobile = phones.FirstOrDefault(static digits => digits.Length == MobileDigits && digits[0] == '1');
        var (channel, address) = mobile is not null ? (NoticeChannel.Sms, mobile)
            : customer.Email.Length > 0 ? (NoticeChannel.Email, customer.Email)
            : phones.Length > 0 ? (NoticeChannel.Phone, phones[0])
            : (NoticeChannel.Door, "");
        return new NoticeRecipient(customer.Name, customer.Language, channel, address, customer.Number);
    }

    private sealed record Found(string Number, string Name, string Email, string Language);
}
