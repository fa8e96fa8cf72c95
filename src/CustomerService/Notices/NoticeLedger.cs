using System.Collections.Immutable;
using System.Data.Common;
using BackOffice.CustomerService.Notices.Ledger;
using BackOffice.CustomerService.Notices.Planning;

namespace BackOffice.CustomerService.Notices;

/// <summary>The book of what was told to whom: planned, read, and changed by persons. Sending is the post's work.</summary>
public sealed class NoticeLedger
{
    private readonly NoticePlanner _planner;
    private readonly RecipientResolver _resolver;
    private readonly LedgerReader _reader;
    private readonly ProgressReader _progress;
    private readonly LedgerDesk _desk;

    internal NoticeLedger(NoticePlanner planner, RecipientResolver resolver, LedgerReader reader, ProgressReader progress, LedgerDesk desk) =>
        (_planner, _resolver, _reader, _progress, _desk) = (planner, resolver, reader, progress, desk);

    /// <summary>
    /// Writes one row a recipient and channel. Recipients come one after another and are written in batches; planning the same order again
    /// adds whoever is missing, so who was interrupted simply plans again.
    /// </summary>
    /// <param name="order">What, and why.</param>
    /// <param name="recipients">Whom.</param>
    /// <param name="withTheLast">Writes inside the transaction that completes the order. May run more than once.</param>
    /// <param name="cancellation">Gives up between two batches.</param>
    public Task<PlanOutcome> PlanAsync(
        NoticeOrder order, IAsyncEnumerable<NoticeRecipient> recipients, Func<DbConnection, DbTransaction, CancellationToken, Task>? withTheLast = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(recipients);
        return _planner.PlanAsync(order, recipients, withTheLast, cancellation);
    }

    /// <summary>Whom a name as templates write it means, such as <c>area:幸福小区</c>.</summary>
    public IAsyncEnumerable<NoticeRecipient> RecipientsAsync(string name, NoticeChannel channel, CancellationToken cancellation = default) =>
        _resolver.ResolveAsync(name, channel, cancellation);

    /// <summary>Lets out what was held. Returns how many rows.</summary>
    public Task<int> ReleaseAsync(string cause, CancellationToken cancellation = default) => _desk.ReleaseAsync(cause, cancellation);

    /// <summary>Cancels what no provider has taken yet. Returns how many rows.</summary>
    public Task<int> CancelAsync(string cause, string reason, CancellationToken cancellation = default) => _desk.CancelAsync(cause, reason, cancellation);

    /// <summary>How far a cause is; null where nothing was planned for it.</summary>
    /// <param name="cause">The cause.</param>
    /// <param name="template">One template of the cause; null takes all.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<NoticeProgress?> ProgressAsync(string cause, string? template = null, CancellationToken cancellation = default) => _progress.ProgressAsync(cause, template, cancellation);

    /// <summary>How many had to be told, and how many of them were told by an instant.</summary>
    public Task<(int Recipients, int Told)> ToldByAsync(string cause, string? template, DateTimeOffset before, CancellationToken cancellation = default) =>
        _progress.ToldByAsync(cause, template, before, cancellation);

    /// <summary>Lines of the ledger, newest first.</summary>
    public Task<NoticePage> PageAsync(NoticeFilter filter, long? before = null, int count = 50, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _reader.PageAsync(filter, before, count, cancellation);
    }

    /// <summary>One line; null where there is none.</summary>
    public Task<NoticeEntry?> GetAsync(long key, CancellationToken cancellation = default) => _reader.GetAsync(key, cancellation);

    /// <summary>How many lines fit, and how many parts they cost.</summary>
    public Task<(int Notices, long Parts)> CountAsync(NoticeFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _reader.CountAsync(filter, cancellation);
    }

    /// <summary>The templates that were ever used, by name.</summary>
    public Task<ImmutableArray<string>> TemplatesAsync(CancellationToken cancellation = default) => _reader.TemplatesAsync(cancellation);

    /// <summary>Sends a settled or uncertain notice again. False where there is nothing to send, or it is under way.</summary>
    public Task<bool> ResendAsync(long key, string actor, CancellationToken cancellation = default) => _desk.ResendAsync(key, actor, cancellation);

    /// <summary>Notes how a call or posting went. False where the row is no task that waits.</summary>
    public Task<bool> SettleByHandAsync(long key, HandOutcome outcome, string? note, string actor, CancellationToken cancellation = default) =>
        _desk.SettleByHandAsync(key, outcome, note, actor, cancellation);
}
