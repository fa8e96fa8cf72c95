using System.Collections.Immutable;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>Lets the changes of a user task wait for its listeners: jobs, one after the other. With none listening the change happens at once.</summary>
internal static class TaskListeners
{
    /// <summary>The header of a listener's job that names the change.</summary>
    public const string ChangeHeader = "taskChange";

    /// <summary>The header of a listener's job that names who would have the task.</summary>
    public const string AssigneeHeader = "assignee";

    public static bool Listen(StepExecution step, ElementInstance element, TaskChangeKind kind) => Find(step, element, kind, 0) is not null;

    /// <summary>The change happens, at once or when every listener has agreed.</summary>
    public static void Change(StepExecution step, ElementInstance element, TaskChangeKind kind, ProcessEvent change, Variables? variables = null)
    {
        if (!Listen(step, element, kind))
        {
            Do(step, element.Key, change, variables ?? Variables.Empty, step.Context.Actor);
            return;
        }

        step.Emit(new TaskChangeHeld(element.Key, kind, change, variables ?? Variables.Empty, step.Context.Actor));
        Next(step, element.Key);
    }

    /// <summary>Asks the next listener; with none left the change happens.</summary>
    public static void Next(StepExecution step, long key)
    {
        var element = step.Draft[key];
        var held = element.TaskChange!;
        if (Find(step, element, held.Kind, held.Agreed) is { } listener)
        {
            var headers = ImmutableDictionary<string, string>.Empty.Add(ChangeHeader, held.Kind.ToString().ToLowerInvariant());
            if ((Assignee(held.Change) ?? element.Task?.Assignee) is { } assignee)
            {
                headers = headers.Add(AssigneeHeader, assignee);
            }

            if (Jobs.Create(step, key, listener.Type, listener.Retries, headers, JobPurpose.TaskListener) is { } failure)
            {
                step.Raise(key, failure, IncidentStage.TaskListener);
            }

            return;
        }

        step.Emit(new TaskChangeAgreed(key));
        Do(step, key, held.Change, held.Variables, held.Actor);
    }

    /// <summary>What the change becomes with a listener's corrections; null where they do not fit it.</summary>
    public static ProcessEvent? Corrected(ProcessEvent change, TaskCorrections by) => change switch
    {
        UserTaskCreated e => e with
        {
            Assignee = by.Assignee ?? e.Assignee,
            CandidateGroups = by.CandidateGroups ?? e.CandidateGroups,
            CandidateUsers = by.CandidateUsers ?? e.CandidateUsers,
            Due = by.Due ?? e.Due,
            FollowUp = by.FollowUp ?? e.FollowUp,
            Priority = by.Priority ?? e.Priority,
        },
        UserTaskUpdated e when by.Assignee is null => e with
        {
            CandidateGroups = by.CandidateGroups ?? e.CandidateGroups,
            CandidateUsers = by.CandidateUsers ?? e.CandidateUsers,
            Due = by.Due ?? e.Due,
            FollowUp = by.FollowUp ?? e.FollowUp,
            Priority = by.Priority ?? e.Priority,
        },
        _ when by.ChangesMoreThanAssignee || by.Assignee is null => null,
        UserTaskClaimed e => e with { Assignee = by.Assignee },
        UserTaskAssigned e => e with { Assignee = by.Assignee },
        UserTaskReleased e => new UserTaskAssigned(e.ElementKey, by.Assignee, null),
        UserTaskTransferred e => e with { To = by.Assignee },
        UserTaskDelegated e => e with { To = by.Assignee },
        _ => null,
    };

    private static void Do(StepExecution step, long key, ProcessEvent change, Variables variables, string? actor)
    {
        if (change is UserTaskCreated asked && step.NodeOf(step.Draft[key]) is UserTask node)
        {
            // While its listeners were asked the case may have come to follow another version.
            change = asked with { ElementId = node.Id, Name = node.Name, FormId = node.Form?.FormId };
        }

        switch (change)
        {
            case UserTaskCreated { Assignee: { } assignee } created when Listen(step, step.Draft[key], TaskChangeKind.Assigning):
                step.Emit(created with { Assignee = null });
                Change(step, step.Draft[key], TaskChangeKind.Assigning, new UserTaskAssigned(key, assignee, null));
                break;
            case UserTaskCompleted completed:
                var element = step.Draft[key];
                ResultVariables.Set(step, key, step.NodeOf(element), variables);
                step.CompletedTask = (element.ElementId, actor);
                step.Emit(string.Equals(actor, step.Context.Actor, StringComparison.Ordinal) ? completed : completed with { By = actor });
                step.Complete(key);
                break;
            case UserTaskCancelled:
                step.Emit(change);
                step.Terminate(key);
                break;
            case UserTaskDelegationResolved:
                if (variables.Count > 0)
                {
                    step.Emit(new VariablesSet(key, variables));
                }

                step.Emit(change);
                break;
            default:
                step.Emit(change);
                break;
        }
    }

    private static TaskListener? Find(StepExecution step, ElementInstance element, TaskChangeKind kind, int skip)
    {
        if (step.NodeOf(element) is not UserTask { TaskListeners: { IsEmpty: false } listeners })
        {
            return null;
        }

        foreach (var listener in listeners)
        {
            if (listener.Listens == kind && skip-- == 0)
            {
                return listener;
            }
        }

        return null;
    }

    private static string? Assignee(ProcessEvent change) => change switch
    {
        UserTaskCreated e => e.Assignee,
        UserTaskClaimed e => e.Assignee,
        UserTaskAssigned e => e.Assignee,
        UserTaskTransferred e => e.To,
        UserTaskDelegated e => e.To,
        _ => null,
    };
}
