namespace BackOffice.Workflows.Core.State;

/// <summary>Counters of a repeated activity. Its rounds are never listed here, so that a step costs the same with 3 and with 10,000.</summary>
/// <param name="Total">How many rounds there will be; -1 where a condition decides.</param>
/// <param name="Started">How many were started.</param>
/// <param name="Completed">How many were completed.</param>
/// <param name="Terminated">How many were ended from outside.</param>
/// <param name="ItemsKey">The row with the items; 0 where there are none.</param>
public sealed record LoopState(int Total, int Started, int Completed, int Terminated, long ItemsKey)
{
    /// <summary>How many run.</summary>
    public int Running => Started - Completed - Terminated;
}
