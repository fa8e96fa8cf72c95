using System.Collections.Concurrent;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Host.Runtime.Messages;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Runtime.Mail;

/// <summary>Delivers letters: an instance's letters one after the other, in the order in which they were sent, each exactly once.</summary>
internal sealed class Postman(StepRunner runner, InstanceCache instances, Mailbox mailbox, IStepDatabase database, MessagePublisher publisher, KeyAllocator keys, WakeUp wake, TimeProvider clock)
{
    private const int PageSize = 50;
    private readonly ConcurrentDictionary<long, bool> _underWay = new();

    /// <summary>Delivers all mail of an instance. When somebody else is at it already, that one looks once more.</summary>
    public async Task DeliverAsync(long target, CancellationToken cancellation)
    {
        if (_underWay.AddOrUpdate(target, _ => false, (_, _) => true))
        {
            return;
        }

        while (true)
        {
            try
            {
                while (await DeliverPageAsync(target, cancellation))
                {
                    // There may be more.
                }
            }
            catch
            {
                _underWay.TryRemove(target, out _);
                throw;
            }

            if (_underWay.TryRemove(new KeyValuePair<long, bool>(target, false)))
            {
                return;
            }

            _underWay[target] = false;
        }
    }

    /// <summary>Delivers everything that lies in the mailbox, and what that causes; for starts, tests and scenarios.</summary>
    public async Task<int> DeliverAllAsync(CancellationToken cancellation)
    {
        var delivered = 0;
        while (await mailbox.TargetsAsync(cancellation) is { Count: > 0 } targets)
        {
            var before = delivered;
            foreach (var target in targets)
            {
                delivered += await DeliverPageAsync(target, cancellation) ? 1 : 0;
            }

            if (delivered == before)
            {
                break;
            }
        }

        return delivered;
    }

    // True when something was delivered: there may be more.
    private async Task<bool> DeliverPageAsync(long target, CancellationToken cancellation)
    {
        var delivered = false;
        foreach (var letter in await mailbox.ReadAsync(target, PageSize, cancellation))
        {
            var outcome = await runner.RunAsync(target, letter.Command, Actor.System, StepOptions.None, letter, cancellation);
            if (outcome is CommandOutcome.Refused refused && !await ReturnAsync(letter, refused, cancellation))
            {
                return delivered;
            }

            delivered = true;
        }

        return delivered;
    }

    // A letter that nobody wants is thrown away; a message looks for another receiver. False: it stays for later.
    private async Task<bool> ReturnAsync(Letter letter, CommandOutcome.Refused refused, CancellationToken cancellation)
    {
        if (refused.Kind is RejectionKind.Suspended or RejectionKind.Busy || await IsSetAsideAsync(letter.Target, cancellation))
        {
            return false;
        }

        var processId = letter.Command is CorrelateMessage ? (await instances.FindAsync(letter.Target, cancellation))?.Process.Definition.Id : null;
        var now = clock.GetUtcNow().ToMicroseconds();
        var block = await keys.RentAsync(cancellation);
        var receiver = await database.WriteAsync(
            async (connection, transaction, token) =>
            {
                await using var take = connection.Command(Statements.TakeMail.Sql, transaction, letter.Key);
                var taken = await take.ExecuteNonQueryAsync(token) == 1;
                return letter.Command switch
                {
                    CorrelateMessage message when taken && processId is not null => await publisher.RedirectInAsync(message, processId, letter.ActorName, now, connection, transaction, token),
                    StartInstance start when taken => await publisher.ReleaseStartInAsync(start.InstanceKey, block, now, connection, transaction, token) is [var next, ..] ? next : 0L,
                    _ => 0L,
                };
            },
            cancellation);
        keys.Return(block);
        if (receiver != 0)
        {
            var wakes = new Wakes();
            wakes.Mail.Add(receiver);
            wake.After(wakes);
        }

        return true;
    }

    private async Task<bool> IsSetAsideAsync(long instanceKey, CancellationToken cancellation) =>
        await instances.FindAsync(instanceKey, cancellation) is { SetAside: not null };
}
