using System.Collections.Concurrent;
using BackOffice.Workflows.Host.Queries;

namespace BackOffice.Designer.Components.Shell;

/// <summary>One watcher of the host's feed for all open screens of this node.</summary>
internal sealed class CaseChanges(ChangeFeed feed) : BackgroundService, ICaseChanges
{
    private readonly ConcurrentDictionary<Action<long>, byte> screens = new();

    public IDisposable Subscribe(Action<long> changed)
    {
        screens[changed] = 0;
        return new Subscription(() => screens.TryRemove(changed, out _));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var changes in feed.WatchAsync(stoppingToken))
        {
            foreach (var instance in changes.Select(change => change.InstanceKey).Distinct())
            {
                foreach (var screen in screens.Keys)
                {
                    screen(instance);
                }
            }
        }
    }
}
