using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Waiting;

/// <summary>Lets every element that stands still say what it waits for.</summary>
public static class WaitReasons
{
    /// <summary>All reasons, in the order of element instances. Since when stands in the journal, at the element's activation.</summary>
    public static ImmutableArray<WaitReason> Of(ProcessDefinition definition, ProcessInstance state)
    {
        var reasons = ImmutableArray.CreateBuilder<WaitReason>();
        foreach (var element in state.Elements)
        {
            Add(reasons, definition, element);
        }

        return reasons.DrainToImmutable();
    }

    private static void Add(ImmutableArray<WaitReason>.Builder reasons, ProcessDefinition definition, ElementInstance element)
    {
        void Wait(WaitKind kind, Instant? until, params ImmutableArray<string> names) =>
            reasons.Add(new WaitReason(element.Key, element.ElementId, kind, element.ElementId, until, names));

        if (element.Incident is { } incident)
        {
            Wait(WaitKind.Incident, null, incident.Kind.ToString());
        }

        if (element.TaskChange is { } held)
        {
            Wait(WaitKind.TaskListener, null, element.Job?.Type ?? string.Empty, held.Kind.ToString().ToLowerInvariant());
        }
        else if (element.Task is { } task)
        {
            if (task.Signing is { } signing && (task.IsHandedIn || signing.Place == HumanTasks.SignPlace.Before))
            {
                Wait(WaitKind.Signatures, task.Due, [.. signing.Signers.Where(signer => signer.Approves is null).Select(signer => signer.Person)]);
            }
            else
            {
                Wait(WaitKind.Person, task.Due, task.Assignee is { } assignee ? [assignee] : [.. task.CandidateGroups, .. task.CandidateUsers]);
            }
        }

        if (element.Job is { } job && element.TaskChange is null)
        {
            Wait(WaitKind.Job, null, job.Type);
        }

        if (element.CalledInstanceKey != 0)
        {
            Wait(WaitKind.CalledInstance, null, element.CalledInstanceKey.ToString(CultureInfo.InvariantCulture));
        }

        if (element.Role == ElementRole.Join && definition.FindNode(element.ElementId) is { } join)
        {
            Wait(WaitKind.Tokens, null, [.. join.Incoming.Select(flow => flow.Id).Where(flow => !element.Tokens.Any(token => string.Equals(token.Flow, flow, StringComparison.Ordinal)))]);
        }

        foreach (var waiting in element.Catches)
        {
            reasons.Add(Catch(definition, element, waiting));
        }
    }

    private static WaitReason Catch(ProcessDefinition definition, ElementInstance element, CatchState waiting)
    {
        var (kind, until, names) = waiting switch
        {
            TimerWait { Paused: not null } => (WaitKind.PausedTimer, (Instant?)null, ImmutableArray<string>.Empty),
            TimerWait timer => (WaitKind.Timer, timer.Due, []),
            MessageWait message => (WaitKind.Message, null, [message.Name, message.CorrelationKey]),
            SignalWait signal => (WaitKind.Signal, null, [signal.Name]),
            _ => (WaitKind.Condition, null, Condition(definition, waiting.TargetId)),
        };
        return new WaitReason(element.Key, element.ElementId, kind, waiting.TargetId, until, names) { Remaining = (waiting as TimerWait)?.Paused };
    }

    private static ImmutableArray<string> Condition(ProcessDefinition definition, string id) =>
        definition.FindNode(id) is EventNode node ? [.. node.Definitions.OfType<ConditionalEventDefinition>().Select(one => one.Condition.Source)] : [];
}
