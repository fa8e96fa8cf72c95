using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Timers;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>The rows by which clock, messages and signals start new cases: those of a process's newest version only.</summary>
internal sealed class StartEvents(CompanySettings company)
{
    /// <summary>Takes away the rows of the version before and writes those of the new one.</summary>
    public async Task ReplaceAsync(WorkflowsDb db, DeployedProcess process, KeyBlock keys, long now, CancellationToken cancellation)
    {
        var id = process.Definition.Id;
        var older = await db.Definitions.Where(d => d.ProcessId == id).Select(d => d.DefinitionKey).ToListAsync(cancellation);
        await db.Subscriptions.Where(s => s.InstanceKey == 0 && s.ProcessId == id).ExecuteDeleteAsync(cancellation);
        await db.Timers.Where(t => t.InstanceKey == 0 && older.Contains(t.DefinitionKey)).ExecuteDeleteAsync(cancellation);
        foreach (var (elementId, definition) in Triggers(process.Definition))
        {
            switch (definition)
            {
                case TimerEventDefinition timer:
                    AddTimer(db, process, elementId, timer, keys, now);
                    break;
                case MessageEventDefinition message:
                    AddSubscription(db, process, elementId, SubscriptionKind.MessageStart, message.Name, keys, now);
                    break;
                case SignalEventDefinition signal:
                    AddSubscription(db, process, elementId, SubscriptionKind.SignalStart, signal.Name, keys, now);
                    break;
                case ConditionalEventDefinition:
                    Add(db, process, elementId, SubscriptionKind.ConditionStart, "", keys);
                    break;
                default:
                    break;
            }
        }
    }

    private static IEnumerable<(string ElementId, EventDefinition Definition)> Triggers(ProcessDefinition process)
    {
        foreach (var start in process.Process.StartEvents)
        {
            foreach (var definition in start.Definitions)
            {
                yield return (start.Id, definition);
            }
        }

        foreach (var task in process.Process.Children.OfType<ReceiveTask>().Where(task => task.Instantiate))
        {
            yield return (task.Id, task.Message);
        }

        foreach (var gateway in process.Process.Children.OfType<EventBasedGateway>().Where(gateway => gateway.Instantiate))
        {
            foreach (var target in gateway.Outgoing.Select(flow => flow.Target))
            {
                switch (target)
                {
                    case ReceiveTask task:
                        yield return (task.Id, task.Message);
                        break;
                    case IntermediateCatchEvent caught:
                        foreach (var definition in caught.Definitions)
                        {
                            yield return (caught.Id, definition);
                        }

                        break;
                    default:
                        break;
                }
            }
        }
    }

    private void AddTimer(WorkflowsDb db, DeployedProcess process, string elementId, TimerEventDefinition timer, KeyBlock keys, long now)
    {
        var first = Text(timer.Value, now) is { } text ? TimerSchedule.First(timer.Kind, text, new Instant(now), company.Zone)
            // A cycle that the commitments give is known once everything is deployed: until then the row stands without a time.
            : timer is { Kind: TimerKind.Cycle, Value.IsFeel: true } ? new TimerDue(new Instant(TimerRow.Never), -1) : null;
        if (first is { } due)
        {
            db.Timers.Add(new TimerRow
            {
                TimerKey = keys.Next(),
                DefinitionKey = process.DefinitionKey,
                ElementId = elementId,
                DueAt = due.Due.Microseconds,
                Repetitions = due.Repetitions,
            });
        }
    }

    private void AddSubscription(
        WorkflowsDb db, DeployedProcess process, string elementId, SubscriptionKind kind, Core.Expressions.Expression name, KeyBlock keys, long now)
    {
        if (Text(name, now) is { Length: > 0 } text)
        {
            Add(db, process, elementId, kind, text, keys);
        }
    }

    private static void Add(WorkflowsDb db, DeployedProcess process, string elementId, SubscriptionKind kind, string name, KeyBlock keys) =>
        db.Subscriptions.Add(new SubscriptionRow
        {
            SubscriptionKey = keys.Next(),
            Kind = kind,
            Name = name,
            CorrelationKey = "",
            DefinitionKey = process.DefinitionKey,
            ProcessId = process.Definition.Id,
            ElementId = elementId,
        });

    private string? Text(Core.Expressions.Expression expression, long now) => StartText.Of(expression, Instants.FromMicroseconds(now), company.Zone);
}
