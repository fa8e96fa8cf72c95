using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Journal;

/// <summary>The keys of what waits in a case: as its state says, or as the tables say.</summary>
internal sealed record DerivedRows(List<long> Tasks, List<long> Timers, List<long> Jobs, List<long> Subscriptions, List<long> Incidents)
{
    /// <summary>What a state leaves waiting. A suspended case has no timer rows: the clock must not find it.</summary>
    public static DerivedRows Of(ProcessInstance state)
    {
        var catches = state.Elements.SelectMany(element => element.Catches).ToList();
        return new DerivedRows(
            [.. state.Elements.Where(element => element.Task is not null).Select(element => element.Key)],
            state.Status == InstanceStatus.Suspended ? [] : [.. catches.OfType<TimerWait>().Select(timer => timer.Key)],
            [.. state.Elements.Where(element => element.Job is not null).Select(element => element.Job!.Key)],
            [.. catches.Where(wait => wait is MessageWait or SignalWait).Select(wait => wait.Key)],
            [.. state.Elements.Where(element => element.Incident is not null).Select(element => element.Incident!.Key)]);
    }
}
