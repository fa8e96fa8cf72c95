namespace BackOffice.Designer.Components.Shell;

/// <summary>Turns a burst of changes into one reading again, at most twice a second.</summary>
internal sealed class LiveReload : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly Func<Task> reload;
    private readonly ITimer timer;
    private readonly IDisposable subscription;
    private int pending;

    /// <param name="changes">The feed.</param>
    /// <param name="clock">Counts the pause.</param>
    /// <param name="concerns">Whether a changed instance matters to the screen.</param>
    /// <param name="reload">Reads again.</param>
    public LiveReload(ICaseChanges changes, TimeProvider clock, Func<long, bool> concerns, Func<Task> reload)
    {
        this.reload = reload;
        timer = clock.CreateTimer(_ => Fire(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        subscription = changes.Subscribe(instance =>
        {
            if (concerns(instance) && Interlocked.Exchange(ref pending, 1) == 0)
            {
                timer.Change(Pause, Timeout.InfiniteTimeSpan);
            }
        });
    }

    public void Dispose()
    {
        subscription.Dispose();
        timer.Dispose();
    }

    private void Fire()
    {
        Interlocked.Exchange(ref pending, 0);
        _ = reload();
    }
}
