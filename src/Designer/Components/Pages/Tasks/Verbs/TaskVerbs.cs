using BackOffice.Designer.Identity;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Designer.Components.Pages.Tasks.Verbs;

/// <summary>Which verbs a task's menu offers to whom, and why one makes no sense now. The engine judges again.</summary>
internal static class TaskVerbs
{
    private static readonly TimeSpan BetweenUrges = TimeSpan.FromMinutes(10);

    public static IEnumerable<TaskVerbOffer> Of(TaskDetail task, StaffMember person, DateTimeOffset now)
    {
        if (task.Standing is not { } standing)
        {
            yield break;
        }

        var isMine = standing.Assignee == person.Id;
        if (isMine)
        {
            yield return new(TaskVerb.Transfer, Bound(standing));
            yield return new(TaskVerb.Delegate, Bound(standing));
            yield return new(TaskVerb.AddSigners, standing.IsHandedIn ? "WhyNot.HandedIn" : null);
            yield return new(TaskVerb.Return, standing.IsHandedIn ? "WhyNot.HandedIn" : task.Earlier.IsEmpty ? "WhyNot.NoEarlier" : null);
        }

        if (person.Operates)
        {
            yield return new(TaskVerb.Assign, Bound(standing));
        }

        if (standing.CameFromPerson == person.Id && !isMine)
        {
            yield return new(TaskVerb.TakeBack, standing.ReadBy.IsEmpty && standing.Owner is null && standing.Signing is null ? null : "WhyNot.Opened");
        }

        if (!isMine)
        {
            yield return new(TaskVerb.Urge, standing.UrgedAt is { } last && now < last.ToDateTimeOffset() + BetweenUrges ? "WhyNot.Urged" : null);
        }

        yield return new(TaskVerb.Copy);
    }

    private static string? Bound(UserTaskState standing) => standing switch
    {
        { IsHandedIn: true } => "WhyNot.HandedIn",
        { IsDelegated: true } => "WhyNot.Delegated",
        _ => null,
    };
}
