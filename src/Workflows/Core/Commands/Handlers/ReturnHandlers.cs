using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.HumanTasks;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Commands.Handlers;

/// <summary>驳回, 拿回, 撤回: the case goes back.</summary>
internal static class ReturnHandlers
{
    private const string WithdrawProperty = "withdraw";
    private const string Never = "never";

    public static StepResult.Rejected? Return(StepExecution step, ReturnTask command)
    {
        if (TaskHandlers.FindOwn(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        var node = step.NodeOf(element!);
        if (element!.Role == ElementRole.LoopRound)
        {
            return ReturnRefusals.OneOfSeveral.Refuse(node.Id);
        }

        if (element.ReturnToId is { } back)
        {
            return ReturnRefusals.JumpsBack.Refuse(node.Id, back);
        }

        if (step.Definition.FindNode(command.TargetId) is not UserTask target || target.Parent != node.Parent || target == node)
        {
            return ReturnRefusals.NoTaskBeside.Refuse(node.Id, command.TargetId);
        }

        if (!step.Facts.CanReach(target, node))
        {
            return ReturnRefusals.NotBefore.Refuse(node.Id, target.Id);
        }

        // Jumping back nothing comes out of the earlier task again, unless an event ends it instead.
        var mayGoOn = !command.JumpBack || target.BoundaryEvents.Any(boundary => boundary.IsInterrupting);
        if (mayGoOn && CameBesideOnly(step, target, node))
        {
            return ReturnRefusals.CameBeside.Refuse(node.Id, target.Id);
        }

        if (mayGoOn && Starved(step, target, node, element) is { } join)
        {
            return ReturnRefusals.WouldWait.Refuse(join.Id, target.Id);
        }

        var key = step.Enter(target, element.ScopeKey);
        step.Emit(new UserTaskReturned(element.Key, key, command.JumpBack ? node.Id : null, command.Reason));
        if (!command.JumpBack)
        {
            Returns.EndWhatCameOut(step, target, node, element.ScopeKey, key, element.Key);
        }

        step.Terminate(element.Key);
        return null;
    }

    public static StepResult.Rejected? TakeBack(StepExecution step, TakeBackTask command)
    {
        if (TaskHandlers.Find(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        var task = element!.Task!;
        if (step.Context.Actor is not { } actor || task.CameFromId is null || task.CameFromPerson is null || !TaskRights.Is(step.Context, task.CameFromPerson))
        {
            return ReturnRefusals.CompletedByAnother.Refuse(element.Key, task.CameFromPerson is null ? "nobody" : $"'{task.CameFromPerson}'", step.Context.Actor);
        }

        if (!task.ReadBy.IsEmpty || task.Owner is not null || task.Signing is not null)
        {
            return task.ReadBy.IsEmpty ? ReturnRefusals.HandedOn.Refuse(element.Key) : ReturnRefusals.Opened.Refuse(element.Key, task.ReadBy[0]);
        }

        if (element.Compensation is { For: not 0 })
        {
            return ReturnRefusals.Undoes.Refuse(task.CameFromId, element.Key);
        }

        var siblings = step.Draft.Elements.All().Where(other => other.Task is { } one
            && string.Equals(one.CameFromId, task.CameFromId, StringComparison.Ordinal) && other.ScopeKey == element.ScopeKey).ToList();
        if (siblings.Count > 1)
        {
            return ReturnRefusals.SeveralCame.Refuse(task.CameFromId, siblings.Count);
        }

        if (step.Definition.FindNode(task.CameFromId) is not UserTask { Loop: null } before || element.Role == ElementRole.LoopRound || before.Parent != step.NodeOf(element).Parent)
        {
            return ReturnRefusals.Elsewhere.Refuse(task.CameFromId);
        }

        if (Starved(step, before, step.NodeOf(element), element) is { } join)
        {
            return ReturnRefusals.BehindJoin.Refuse(element.Key, join.Id, before.Id);
        }

        // A service at work or a token at a join came out of it as well, and would come a second time.
        var beside = step.Draft.Elements.All().Count(other => other.ScopeKey == element.ScopeKey && other.Key != element.Key && Returns.IsActive(other) && CameBeside(step, before, element, other));
        if (beside > 0)
        {
            return ReturnRefusals.SeveralCame.Refuse(before.Id, beside + 1);
        }

        var key = step.Enter(before, element.ScopeKey);
        step.Emit(new UserTaskTakenBack(element.Key, key, actor));
        step.Terminate(element.Key);
        return null;
    }

    public static StepResult.Rejected? Withdraw(StepExecution step, WithdrawInstance command)
    {
        var header = step.Draft.Header!;
        if (step.Definition.Process.Properties.TryGetValue(WithdrawProperty, out var policy) && string.Equals(policy, Never, StringComparison.OrdinalIgnoreCase))
        {
            return ReturnRefusals.NeverWithdrawn.Refuse(header.ProcessId);
        }

        if (step.Context.Actor is not { } actor || !string.Equals(actor, header.StartedBy, StringComparison.Ordinal))
        {
            return ReturnRefusals.StartedByAnother.Refuse(header.StartedBy, step.Context.Actor);
        }

        return InstanceHandlers.Cancel(step, new CancelInstance(command.Reason));
    }

    // A join on the only way back that lacks a branch: nothing that stays or comes out of the earlier task leads into it.
    // What waits at a complex gateway may belong to its last firing, so it does not count.
    private static FlowNode? Starved(StepExecution step, FlowNode target, FlowNode returning, ElementInstance element)
    {
        foreach (var join in returning.Parent!.Children)
        {
            if (join is ParallelGateway or ComplexGateway && join.Incoming.Length > 1
                && step.Facts.CanReach(target, join) && step.Facts.CanReach(join, returning) && !step.Facts.CanReach(target, returning, join)
                && join.Incoming.Any(flow => !MayCome(flow.Source, target, join) && !(join is ParallelGateway && Stays(flow, join))))
            {
                return join;
            }
        }

        return null;

        // What comes only by way of the join itself, round a loop, does not help it to fire.
        bool MayCome(FlowNode source, FlowNode from, FlowNode join) => source == from || step.Facts.CanReach(from, source, returning, join);

        bool Stays(SequenceFlow flow, FlowNode join) => step.Draft.Elements.All().Any(other =>
            other.ScopeKey == element.ScopeKey && other.Key != element.Key && Returns.IsActive(other) && !Returns.CameOutOf(step, target, returning, other)
            && (other.Role == ElementRole.Join && step.NodeOf(other) == join
                ? other.Tokens.Any(token => string.Equals(token.Flow, flow.Id, StringComparison.Ordinal))
                : Whereabouts.MayGoOnFrom(step, other).Any(from => MayCome(flow.Source, from, join))));
    }

    // By events alone that do not interrupt: the case goes on from the earlier task by itself, and would do so twice.
    private static bool CameBesideOnly(StepExecution step, FlowNode target, FlowNode returning) =>
        !step.Facts.CanReach(target, returning, [.. returning.Parent!.Children.Where(node => node is BoundaryEvent { IsInterrupting: false })]);

    // Out of the flows of the earlier task, not out of its boundary events, and not by way of the task that is taken back.
    private static bool CameBeside(StepExecution step, FlowNode before, ElementInstance element, ElementInstance other)
    {
        var node = step.NodeOf(element);
        return other.Role == ElementRole.Join
            ? other.Tokens.Any(token => step.Definition.FindFlow(token.Flow) is { } flow && (flow.Source == before || LeadsTo(flow.Source)))
            : LeadsTo(Whereabouts.GoesOnFrom(step, other));

        bool LeadsTo(FlowNode place) => before.Outgoing.Any(flow => flow.Target != node && (flow.Target == place || step.Facts.CanReach(flow.Target, place, node)));
    }
}
