namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>Nobody is cut off by plan who was not told in time (A-006, C-124), unless somebody answers for it by name.</summary>
internal static class WorkWaitsUntilEveryoneWasToldInTime
{
    /// <summary>The error that the case may catch.</summary>
    public const string ErrorCode = "outage-not-told";

    /// <summary>What is wrong; null where work may begin.</summary>
    public static BrokenRule? Judge(Outage outage, OutageProgress progress) =>
        progress.IsInTime || outage.Override is not null
            ? null
            : new BrokenRule(
                nameof(WorkWaitsUntilEveryoneWasToldInTime),
                nameof(Outage.State),
                $"停气 {outage.Number} 应通知 {progress.MustBeTold} 户，按时通知 {progress.ToldInTime} 户，不得放行作业。请改期、撤销，或由主管说明理由放行。",
                $"Of {progress.MustBeTold} customers of outage {outage.Number}, {progress.ToldInTime} were told in time; work cannot be released. Move it, cancel it, or have a manager override with a reason.");
}
