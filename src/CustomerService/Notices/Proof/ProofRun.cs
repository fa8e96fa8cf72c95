using System.Globalization;

namespace BackOffice.CustomerService.Notices.Proof;

/// <summary>Drives one sender after another until everything has come to its end.</summary>
internal sealed class ProofRun(NoticeLedger ledger, SenderProcess sender, SmsStub sms, MailSink mail, NoticeProofSettings settings, Action<string> tell)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Null where it came to its end; else what stood still.</summary>
    public async Task<string?> ToTheEndAsync(CancellationToken limit)
    {
        try
        {
            for (var kill = 1; kill <= settings.Kills; kill++)
            {
                sender.Start();
                if (await UntilAsync(kill, limit) is { } moment)
                {
                    sender.Kill();
                    tell(string.Create(CultureInfo.InvariantCulture, $"kill {kill}: {moment}"));
                }
            }

            if (settings.Kills == 0 || !sender.Look())
            {
                sender.Start();
            }

            while (await ledger.ProgressAsync(ProofOutage.Cause, null, limit) is not { IsPlanned: true, Waiting: 0 } || !sms.Receipts.IsEmpty)
            {
                if (!sender.Look())
                {
                    return "The sender ended by itself.";
                }

                await Task.Delay(Pause, limit);
            }

            return null;
        }
        catch (OperationCanceledException)
        {
            return "Not everything came to its end in time.";
        }
    }

    // The first kill hits the planning, the others the sending, each further on.
    private async Task<string?> UntilAsync(int kill, CancellationToken limit)
    {
        var share = kill / (settings.Kills + 1.0);
        while (sender.Look())
        {
            var progress = await ledger.ProgressAsync(ProofOutage.Cause, null, limit);
            var taken = sms.Taken.Count + mail.Taken.Count;
            if (kill == 1 && progress is { IsPlanned: false, Recipients: var planned } && planned > settings.Customers / 4)
            {
                return string.Create(CultureInfo.InvariantCulture, $"while it plans, {planned:N0} rows written, {taken:N0} messages taken");
            }

            if ((kill > 1 || progress is { IsPlanned: true }) && taken >= share * settings.Customers)
            {
                return string.Create(CultureInfo.InvariantCulture, $"while it sends, {taken:N0} messages taken");
            }

            await Task.Delay(Pause / 5, limit);
        }

        throw new InvalidOperationException("The sender ended by itself before it was killed.");
    }
}
