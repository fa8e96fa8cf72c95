namespace BackOffice.Designer.Components.Shell;

/// <summary>One heartbeat a screen: what shows "5 minutes ago" says so again when time has passed.</summary>
public sealed class Ticker(TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    private ITimer? timer;

    private event Action? Ticked;

    public IDisposable Subscribe(Action tick)
    {
        Ticked += tick;
        timer ??= clock.CreateTimer(_ => Ticked?.Invoke(), state: null, Beat, Beat);
        return new Subscription(() => Ticked -= tick);
    }

    public void Dispose() => timer?.Dispose();
}
