using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Effects;

namespace BackOffice.Workflows.Host.Memory;

/// <summary>Messages that wait for their receiver.</summary>
internal sealed class MemoryMessages
{
    private readonly List<MemoryMessage> _messages = [];

    public void Add(PublishMessage message, long key, Instant now) =>
        _messages.Add(new MemoryMessage(key, message.Name, message.CorrelationKey, message.Variables, now.Plus(message.TimeToLive)));

    public IReadOnlyList<MemoryMessage> Open(Instant now) => [.. _messages.Where(message => message.Until >= now)];

    public void Remove(MemoryMessage message) => _messages.Remove(message);

    /// <summary>Drops what nobody wanted in its time; a message without time to live is dropped as soon as everybody was asked.</summary>
    public void DropExpired(Instant now) => _messages.RemoveAll(message => message.Until <= now);
}
