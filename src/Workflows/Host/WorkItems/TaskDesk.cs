using System.Collections.Immutable;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Forms;
using BackOffice.Workflows.Host.Refusals;
using BackOffice.Workflows.Host.Runtime;

namespace BackOffice.Workflows.Host.WorkItems;

/// <summary>What people do with a task. Who may do what is decided by the engine; what was filled in is judged by the form.</summary>
public sealed class TaskDesk
{
    private readonly StepRunner _runner;
    private readonly InstanceCache _instances;
    private readonly RefusalBook _refusals;
    private readonly Inbox _inbox;
    private readonly FormCatalogue _forms;
    private readonly CompanySettings _company;
    private readonly TimeProvider _clock;

    internal TaskDesk(StepRunner runner, InstanceCache instances, RefusalBook refusals, Inbox inbox, FormCatalogue forms, CompanySettings company, TimeProvider clock)
    {
        _runner = runner;
        _instances = instances;
        _refusals = refusals;
        _inbox = inbox;
        _forms = forms;
        _company = company;
        _clock = clock;
    }

    /// <summary>The task as its page shows it, or null when there is none.</summary>
    public async Task<WorkItemDetail?> OpenAsync(long key, Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await _inbox.FindAsync(key, cancellation) is not { } item || await _instances.FindAsync(item.InstanceKey, cancellation) is not { } instance)
        {
            return null;
        }

        var node = instance.Process.Definition.FindNode(item.ElementId);
        var task = instance.State.Elements.Find(key)?.Task;
        var form = node is UserTask { Form: { } reference } ? await _forms.FindAsync(instance.Process.DeploymentKey, reference, cancellation) : null;
        return new WorkItemDetail(
            item,
            node?.Documentation,
            form,
            VariableValues.ToContext(instance.State.VisibleVariables(task is null ? instance.State.Key : key)),
            instance.Revision,
            task,
            task is { Assignee: null } && IsOffered(task, actor),
            task is not null && MayComplete(task, actor));
    }

    /// <summary>The person takes the task.</summary>
    public Task<TaskOutcome> ClaimAsync(long key, Actor actor, CancellationToken cancellation = default) =>
        SendAsync(key, new ClaimTask(key), actor, null, cancellation);

    /// <summary>The task goes back to its candidates.</summary>
    public Task<TaskOutcome> ReleaseAsync(long key, Actor actor, CancellationToken cancellation = default) =>
        SendAsync(key, new ReleaseTask(key), actor, null, cancellation);

    /// <summary>Any other verb of a task: transfer, delegate, sign, return, take back, urge, copy…</summary>
    public Task<TaskOutcome> CarryOutAsync(TaskCommand command, Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command is CompleteTask
            ? throw new ArgumentException("A task is completed by CompleteAsync, which judges what was filled in.", nameof(command))
            : SendAsync(command.ElementKey, command, actor, null, cancellation);
    }

    /// <summary>The task is given to somebody.</summary>
    public Task<TaskOutcome> AssignAsync(long key, string assignee, string? reason, Actor actor, CancellationToken cancellation = default) =>
        SendAsync(key, new AssignTask(key, assignee, reason), actor, null, cancellation);

    /// <summary>The task is done. What was filled in is validated against the form; nothing that a browser sends is trusted.</summary>
    /// <param name="key">The task.</param>
    /// <param name="submitted">What was filled in.</param>
    /// <param name="actor">Who.</param>
    /// <param name="options">The revision that the page showed, and what is to be written with the step.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<TaskOutcome> CompleteAsync(long key, FeelContext submitted, Actor actor, StepOptions? options = null, CancellationToken cancellation = default) =>
        HandInAsync(key, submitted, actor, variables => new CompleteTask(key, variables), options, cancellation);

    /// <summary>The delegate answers with the form filled in; the task goes back to its owner, who sees what stands there.</summary>
    public Task<TaskOutcome> ResolveAsync(long key, FeelContext submitted, Actor actor, CancellationToken cancellation = default) =>
        HandInAsync(key, submitted, actor, variables => new ResolveTask(key, variables), null, cancellation);

    private async Task<TaskOutcome> HandInAsync(
        long key, FeelContext submitted, Actor actor, Func<Variables, TaskCommand> command, StepOptions? options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(submitted);
        ArgumentNullException.ThrowIfNull(actor);
        if (await _inbox.FindAsync(key, cancellation) is not { } item || await _instances.FindAsync(item.InstanceKey, cancellation) is not { } instance)
        {
            return Missing(key);
        }

        var data = submitted;
        var task = instance.State.Elements.Find(key)?.Task;
        if (task is not null && MayComplete(task, actor)
            && instance.Process.Definition.FindNode(item.ElementId) is UserTask { Form: { } reference }
            && await _forms.FindAsync(instance.Process.DeploymentKey, reference, cancellation) is { } form)
        {
            var evaluation = new FeelEvaluationOptions { Now = _clock.GetUtcNow(), TimeZone = _company.Zone };
            var judged = FormValidator.Validate(form, VariableValues.ToContext(instance.State.VisibleVariables(key)), submitted, evaluation);
            if (judged.Data is null)
            {
                await _refusals.RecordAsync(item.InstanceKey, command(Variables.Empty).GetType().Name, actor, Describe(item, judged.Problems), cancellation);
                return new TaskOutcome.Invalid(judged.Problems);
            }

            data = judged.Data;
        }

        return await SendAsync(key, command(VariableValues.ToVariables(data)), actor, options, cancellation);
    }

    private async Task<TaskOutcome> SendAsync(long key, TaskCommand command, Actor actor, StepOptions? options, CancellationToken cancellation)
    {
        if (await _inbox.FindAsync(key, cancellation) is not { } item)
        {
            return Missing(key);
        }

        var outcome = await _runner.RunAsync(item.InstanceKey, command, actor, options ?? StepOptions.None, null, cancellation);
        return outcome switch
        {
            CommandOutcome.Done done => new TaskOutcome.Done(done.Revision),
            CommandOutcome.Refused refused => new TaskOutcome.Refused(refused.Why),
            _ => throw new InvalidOperationException($"Expected done or refused, but found {outcome.GetType().Name}."),
        };
    }

    private static TaskOutcome.Refused Missing(long key) => new(HostRefusals.NoTask.Of(key));

    // The journal gets the fields' names and the rules they broke, never what was typed.
    private static Refusal Describe(WorkItem item, ImmutableArray<FormInputProblem> problems) =>
        HostRefusals.FormDoesNotFit.Of(item.FormId, string.Join(", ", problems.Take(20).Select(problem => $"{problem.FieldId} ({problem.Message})")));

    private static bool MayComplete(UserTaskState task, Actor actor) =>
        actor.MayAdminister || (task.Assignee is null ? IsOffered(task, actor) : task.Assignee == actor.Id);

    private static bool IsOffered(UserTaskState task, Actor actor) =>
        actor.MayAdminister
        || (task.CandidateUsers.IsEmpty && task.CandidateGroups.IsEmpty)
        || (actor.Id is not null && task.CandidateUsers.Contains(actor.Id))
        || task.CandidateGroups.Any(actor.Groups.Contains);
}
