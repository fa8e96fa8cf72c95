using System.Collections.Immutable;
using System.Globalization;
using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Alerts;
using BackOffice.CustomerService.Notices.Channels;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.CustomerService.ServiceRequests;
using BackOffice.Designer.Application;
using BackOffice.Designer.Identity;

namespace BackOffice.Designer.Components.Pages.Notices;

/// <summary>The notices' desk on the real ledger.</summary>
internal sealed class HostNoticeDesk(
    NoticeLedger ledger, NoticeChannelDesk channels, NoticeAlerts alerts, NoticeSettings settings, NoticePrices prices, ServiceDesk requests, CompanyTime time) : INoticeDesk
{
    private const string Mailbox = "mailbox";

    public bool IsMailbox => settings.ToMailbox;

    public async Task<NoticePage> ListAsync(NoticeListFilter filter, long? before, int count, CancellationToken cancellation) =>
        await TranslateAsync(filter, cancellation) is { } wanted ? await ledger.PageAsync(wanted, before, count, cancellation) : new NoticePage([], null);

    public Task<NoticePage> MailboxAsync(long? before, int count, CancellationToken cancellation) =>
        ledger.PageAsync(new NoticeFilter { Provider = Mailbox }, before, count, cancellation);

    public async Task<NoticeCost> CostAsync(NoticeListFilter filter, CancellationToken cancellation)
    {
        // Only short messages are billed by their parts.
        if (filter.Channel is not (null or NoticeChannel.Sms) || await TranslateAsync(filter with { Channel = NoticeChannel.Sms }, cancellation) is not { } wanted)
        {
            return new NoticeCost(0, 0);
        }

        var (_, parts) = await ledger.CountAsync(wanted, cancellation);
        return new NoticeCost(parts, parts * prices.SmsPart);
    }

    public Task<ImmutableArray<string>> TemplatesAsync(CancellationToken cancellation) => ledger.TemplatesAsync(cancellation);

    public Task<NoticeEntry?> ReadAsync(long key, CancellationToken cancellation) => ledger.GetAsync(key, cancellation);

    public Task<bool> ResendAsync(StaffMember by, long key, CancellationToken cancellation) => ledger.ResendAsync(key, by.Id, cancellation);

    public Task<ImmutableArray<ChannelStatus>> ChannelsAsync(CancellationToken cancellation) => channels.ListAsync(cancellation);

    public Task<ImmutableArray<NoticeAlert>> AlertsAsync(CancellationToken cancellation) => alerts.StandingAsync(cancellation);

    public Task DismissAsync(long alert, CancellationToken cancellation) => alerts.DismissAsync(alert, cancellation);

    public Task PauseAsync(StaffMember by, NoticeChannel channel, string reason, CancellationToken cancellation) => channels.PauseAsync(channel, reason, by.Id, cancellation);

    public Task ResumeAsync(NoticeChannel channel, CancellationToken cancellation) => channels.ResumeAsync(channel, cancellation);

    /// <summary>The ledger's filter; null where nothing can fit, because what was searched for does not exist.</summary>
    private async Task<NoticeFilter?> TranslateAsync(NoticeListFilter filter, CancellationToken cancellation)
    {
        var wanted = new NoticeFilter
        {
            State = NoticeListFilter.Word<NoticeState>(filter.Standing.ToString()),
            OnlyDoubtful = filter.Standing == NoticeStanding.Doubtful,
            OnlyUntold = filter.Standing == NoticeStanding.Untold,
            Channel = filter.Channel,
            Template = filter.Template.Length > 0 ? filter.Template : null,
            Cause = filter.Cause.Length > 0 ? filter.Cause : null,
            InstanceKey = filter.CaseKey,
            From = filter.From is { } from ? time.FromLocal(from.ToDateTime(TimeOnly.MinValue)) : null,
            To = filter.To is { } to ? time.FromLocal(to.AddDays(1).ToDateTime(TimeOnly.MinValue)) : null,
        };
        return filter.Search.Length == 0 ? wanted : await NarrowAsync(wanted, filter.Search, cancellation);
    }

    /// <summary>What a person types into the one field: an address, a number, a customer, a case, a cause.</summary>
    private async Task<NoticeFilter?> NarrowAsync(NoticeFilter wanted, string search, CancellationToken cancellation)
    {
        if (search.Contains('@', StringComparison.Ordinal))
        {
            return wanted with { Address = search };
        }

        if (search.StartsWith('#') && long.TryParse(search.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var key))
        {
            return wanted with { InstanceKey = key };
        }

        if (PhoneNumber.Parse(search) is { } phone)
        {
            return wanted with { Address = phone.Digits };
        }

        return search.StartsWith("K-", StringComparison.OrdinalIgnoreCase) ? wanted with { CustomerNumber = search.ToUpperInvariant() }
            : search.Contains(':', StringComparison.Ordinal) ? wanted with { Cause = search }
            : await requests.GetAsync(search.ToUpperInvariant(), cancellation) is { } request ? wanted with { InstanceKey = request.InstanceKey }
            : null;
    }
}
