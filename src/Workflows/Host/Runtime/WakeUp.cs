namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Tells mail, clock, workers and screens after a commit that there is something for them.</summary>
internal sealed class WakeUp
{
    /// <summary>Instances have mail.</summary>
    public event Action<IReadOnlyCollection<long>>? Mail;

    /// <summary>A timer is due at this instant, in microseconds.</summary>
    public event Action<long>? Timer;

    /// <summary>A job is to be done.</summary>
    public event Action? Jobs;

    /// <summary>The journal grew.</summary>
    public event Action? Journal;

    public void After(Wakes wakes)
    {
        Journal?.Invoke();
        if (wakes.Mail.Count > 0)
        {
            Mail?.Invoke(wakes.Mail);
        }

        if (wakes.EarliestTimer != long.MaxValue)
        {
            Timer?.Invoke(wakes.EarliestTimer);
        }

        if (wakes.Jobs)
        {
            Jobs?.Invoke();
        }
    }
}
