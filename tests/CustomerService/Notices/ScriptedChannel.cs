using System.Collections.Concurrent;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Delivery;

namespace BackOffice.CustomerService.Tests.Notices;

/// <summary>A provider that answers as the test says, and remembers what it was given.</summary>
internal sealed class ScriptedChannel(NoticeChannel channel) : INoticeChannel
{
    private readonly ConcurrentQueue<OutgoingNotice> _received = new();

    public NoticeChannel Channel => channel;

    public string Provider => "scripted";

    public ChannelLimits Limits { get; set; } = new(10, 1, 0);

    public bool RemovesDoubles { get; set; }

    /// <summary>Takes everything unless the test says otherwise.</summary>
    public Func<OutgoingNotice, SendOutcome> Answer { get; set; } = notice => new SendOutcome.Accepted($"id-{notice.IdempotencyKey}");

    /// <summary>What it was given, in order.</summary>
    public IReadOnlyList<OutgoingNotice> Received => [.. _received];

    public Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutgoingNotice> batch, CancellationToken cancellation)
    {
        foreach (var notice in batch)
        {
            _received.Enqueue(notice);
        }

        return Task.FromResult<IReadOnlyList<SendOutcome>>([.. batch.Select(Answer)]);
    }
}
