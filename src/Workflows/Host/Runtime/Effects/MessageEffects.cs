using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Host.Runtime.Messages;

namespace BackOffice.Workflows.Host.Runtime.Effects;

/// <summary>Messages and signals that an instance throws.</summary>
internal static class MessageEffects
{
    public static ValueTask Publish(PublishMessage effect, StepRows step, EffectServices services, CancellationToken cancellation)
    {
        var message = new Message(effect.Name, effect.CorrelationKey ?? "", effect.Variables)
        {
            TimeToLive = effect.TimeToLive,
            MessageId = effect.MessageId,
        };
        step.Locks.Add((message.Name, message.CorrelationKey));
        step.Later.Add(async (connection, transaction, token) =>
            step.Wakes.Mail.UnionWith((await services.Publisher.PublishInAsync(message, step.Keys, step.Now, step.Actor, connection, transaction, token)).Receivers));
        return ValueTask.CompletedTask;
    }

    public static ValueTask Broadcast(BroadcastSignal effect, StepRows step, EffectServices services, CancellationToken cancellation)
    {
        step.Later.Add(async (connection, transaction, token) =>
            step.Wakes.Mail.UnionWith(await services.Publisher.BroadcastInAsync(effect.Name, effect.Variables, step.InstanceKey, step.Keys, step.Now, step.Actor, connection, transaction, token)));
        return ValueTask.CompletedTask;
    }
}
