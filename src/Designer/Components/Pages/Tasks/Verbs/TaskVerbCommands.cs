using BackOffice.Workflows.Core.Commands;

namespace BackOffice.Designer.Components.Pages.Tasks.Verbs;

/// <summary>The engine's command of a verb.</summary>
internal static class TaskVerbCommands
{
    public static TaskCommand Of(long taskKey, TaskVerbRequest request) => request.Verb switch
    {
        TaskVerb.Transfer => new TransferTask(taskKey, First(request), request.Words),
        TaskVerb.Delegate => new DelegateTask(taskKey, First(request), request.Words),
        TaskVerb.Assign => new AssignTask(taskKey, First(request), request.Words),
        TaskVerb.AddSigners => new AddSigners(taskKey, request.Place, request.Rule, request.Percent, [.. request.People.Select(person => (person, 1))], request.Words),
        TaskVerb.Return => new ReturnTask(taskKey, request.Target ?? "", request.JumpsBack, request.Words),
        TaskVerb.TakeBack => new TakeBackTask(taskKey),
        TaskVerb.Urge => new UrgeTask(taskKey, request.Words),
        TaskVerb.Copy => new CopyTask(taskKey, request.People),
        TaskVerb.Approve => new SignTask(taskKey, Approves: true, request.Words),
        TaskVerb.Disapprove => new SignTask(taskKey, Approves: false, request.Words),
        _ => throw new InvalidOperationException($"Expected a verb of a task, found {request.Verb}."),
    };

    private static string First(TaskVerbRequest request) => request.People.FirstOrDefault() ?? "";
}
