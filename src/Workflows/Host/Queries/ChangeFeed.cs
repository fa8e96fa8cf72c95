using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>Tells live screens which cases changed: one reader follows the journal's position, however many screens watch.</summary>
public sealed class ChangeFeed : BackgroundService
{
    // Commits of this node are announced; those of another are found this late at the most.
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    // A group of commits becomes one announcement.
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(50);
    private const int PageSize = 1_000;

    private readonly JournalReader _journal;
    private readonly WakeUp _wake;
    private readonly IDatabase _database;
    private readonly ILogger<ChangeFeed> _logger;
    private readonly ConcurrentDictionary<Channel<ImmutableArray<InstanceChange>>, byte> _watchers = new();
    private readonly SemaphoreSlim _grew = new(0);

    internal ChangeFeed(JournalReader journal, WakeUp wake, IDatabase database, ILogger<ChangeFeed> logger)
    {
        _journal = journal;
        _wake = wake;
        _database = database;
        _logger = logger;
    }

    /// <summary>The position that everybody was told about.</summary>
    public long Position { get; private set; }

    /// <summary>Changes from now on, in groups. A watcher that falls far behind is told only the newest groups: it reads anew anyway.</summary>
    public async IAsyncEnumerable<ImmutableArray<InstanceChange>> WatchAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var channel = Channel.CreateBounded<ImmutableArray<InstanceChange>>(new BoundedChannelOptions(100) { FullMode = BoundedChannelFullMode.DropOldest });
        _watchers[channel] = 0;
        try
        {
            await foreach (var changes in channel.Reader.ReadAllAsync(cancellation))
            {
                yield return changes;
            }
        }
        finally
        {
            _watchers.TryRemove(channel, out _);
        }
    }

    /// <inheritdoc/>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _wake.Journal += OnGrew;
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        _wake.Journal -= OnGrew;
        return base.StopAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Position = await _journal.CommittedPositionAsync(0, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var announced = await _grew.WaitAsync(LookEvery, stoppingToken);
            if (announced)
            {
                await Task.Delay(Gather, stoppingToken);
            }
            else if (_database.Settings.Provider == DatabaseProvider.Sqlite)
            {
                continue;
            }

            try
            {
                await TellAsync(stoppingToken);
            }
            catch (StorageException e)
            {
                _logger.LogError(e, "The journal could not be read; it is tried again.");
            }
        }
    }

    private void OnGrew()
    {
        if (_grew.CurrentCount == 0)
        {
            _grew.Release();
        }
    }

    private async Task TellAsync(CancellationToken cancellation)
    {
        while (await _journal.ReadAllAsync(Position, PageSize, cancellation) is { Count: > 0 } page)
        {
            ImmutableArray<InstanceChange> changes = [.. page.Select(entry => new InstanceChange(
                entry.Position, entry.InstanceKey, entry.Sequence, Instants.FromMicroseconds(entry.Instant), entry.Actor, entry.Command))];
            Position = page[^1].Position;
            foreach (var watcher in _watchers.Keys)
            {
                watcher.Writer.TryWrite(changes);
            }
        }
    }
}
