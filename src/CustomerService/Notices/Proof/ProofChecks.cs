using System.Globalization;
using BackOffice.CustomerService.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Notices.Proof;

/// <summary>Compares the ledger with what the sinks took, row by row.</summary>
internal sealed class ProofChecks(CustomerServiceDbFactory databases, SmsStub sms, MailSink mail, int customers)
{
    private const int Shown = 5;

    private readonly HashSet<string> _recipients = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly List<string> _untold = [];
    private readonly List<string> _notTaken = [];
    private readonly List<string> _unnamed = [];
    private readonly List<string> _doubtful = [];
    private int _rows;
    private int _delivered;

    public async Task<IReadOnlyList<ProofCheck>> RunAsync(CancellationToken cancellation)
    {
        await using var db = databases.Reader();
        var rows = db.Notices.Select(n => new { n.IdempotencyKey, n.CustomerNumber, n.Channel, n.State, n.IsDoubtful }).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            Look(row.IdempotencyKey, row.CustomerNumber!, row.Channel, row.State, row.IsDoubtful);
        }

        var strangers = sms.Taken.Keys.Concat(mail.Taken.Keys).Where(key => !_keys.Contains(key)).ToList();
        return
        [
            new(Text($"{customers:N0} customers, {_rows:N0} rows, one for each"), _rows == customers && _recipients.Count == customers ? null : Text($"{_recipients.Count:N0} customers have {_rows:N0} rows")),
            new(Text($"nobody was missed: {_rows - _untold.Count:N0} told, {_delivered:N0} of them confirmed"), Problem(_untold)),
            new(Text($"every row that says told has its message: {sms.Taken.Count:N0} by SMS, {mail.Taken.Count:N0} by mail"), Problem(_notTaken)),
            new("every message that a sink took has its row", Problem(strangers)),
            new(Text($"by SMS, where the sink removes doubles, everybody has exactly one; by mail {mail.Taken.Values.Count(times => times > 1):N0} came twice, all named among {_doubtful.Count:N0} doubtful rows{Names(_doubtful)}"), Problem(_unnamed)),
        ];
    }

    private void Look(string key, string customer, NoticeChannel channel, NoticeState state, bool isDoubtful)
    {
        _rows++;
        _recipients.Add(customer);
        _keys.Add(key);
        var isTold = NoticeStates.Told.Contains(state);
        var times = channel == NoticeChannel.Sms ? sms.Taken.ContainsKey(key) ? 1 : 0 : mail.Taken.GetValueOrDefault(key);
        _delivered += state == NoticeState.Delivered ? 1 : 0;
        Add(_untold, !isTold, $"{customer} ({state})");
        Add(_notTaken, isTold && times == 0, customer);
        Add(_unnamed, (times > 1 && !isDoubtful) || (times > 0 && !isTold && state != NoticeState.Uncertain), customer);
        Add(_doubtful, isDoubtful || state == NoticeState.Uncertain, customer);
    }

    private static void Add(List<string> list, bool holds, string name)
    {
        if (holds)
        {
            list.Add(name);
        }
    }

    private static string Names(List<string> list) => list.Count == 0 ? "" : $" ({string.Join(", ", list.Take(Shown))}{(list.Count > Shown ? ", …" : "")})";

    private static string? Problem(List<string> list) => list.Count == 0 ? null : Text($"{list.Count:N0}{Names(list)}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
