using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Host.Runtime.Messages;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;

namespace BackOffice.Workflows.Host.Runtime.Projections;

/// <summary>What an instance waits for becomes rows that publishers look up.</summary>
internal static class SubscriptionProjection
{
    public static void MessageOpened(MessageSubscriptionOpened opened, StepRows step)
    {
        Insert(SubscriptionKind.Message, opened.Name, opened.CorrelationKey, opened.SubscriptionKey, opened.ElementKey, opened.TargetId, step);

        // A message may wait for this already. Publisher and subscriber lock the same row first, so neither misses the other.
        step.Locks.Add((opened.Name, opened.CorrelationKey));
        step.Later.Add((connection, transaction, cancellation) => BufferedMessages.DeliverAsync(opened, step, connection, transaction, cancellation));
    }

    public static void MessageClosed(MessageSubscriptionClosed closed, StepRows step) => step.Add(Statements.DeleteSubscription, closed.SubscriptionKey);

    public static void SignalOpened(SignalSubscriptionOpened opened, StepRows step) =>
        Insert(SubscriptionKind.Signal, opened.Name, "", opened.SubscriptionKey, opened.ElementKey, opened.TargetId, step);

    public static void SignalClosed(SignalSubscriptionClosed closed, StepRows step) => step.Add(Statements.DeleteSubscription, closed.SubscriptionKey);

    private static void Insert(SubscriptionKind kind, string name, string correlationKey, long key, long elementKey, string targetId, StepRows step) =>
        step.Add(
            Statements.InsertSubscription,
            key, (int)kind, name, correlationKey, step.InstanceKey, elementKey, step.Process.DefinitionKey, step.Process.Definition.Id, targetId);
}
