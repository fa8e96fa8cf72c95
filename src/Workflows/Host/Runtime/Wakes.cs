namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Who has something to do after a commit.</summary>
internal sealed class Wakes
{
    /// <summary>Instances with mail.</summary>
    public HashSet<long> Mail { get; } = [];

    /// <summary>When the earliest new timer is due, in microseconds.</summary>
    public long EarliestTimer { get; private set; } = long.MaxValue;

    /// <summary>Whether there is a job to do.</summary>
    public bool Jobs { get; set; }

    public void Timer(long due) => EarliestTimer = Math.Min(EarliestTimer, due);
}
