using System.Collections.Immutable;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Events;

/// <summary>Work outside the transaction is wanted.</summary>
/// <param name="ElementKey">The element that waits for it.</param>
/// <param name="JobKey">The job; also its idempotency key.</param>
/// <param name="Type">Names the handler.</param>
/// <param name="Retries">How often it may be tried.</param>
/// <param name="Purpose">The element's own work, or a listener.</param>
/// <param name="Headers">Static values for the handler.</param>
public sealed record JobCreated(
    long ElementKey, long JobKey, string Type, int Retries, JobPurpose Purpose, ImmutableArray<KeyValuePair<string, string>> Headers) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) =>
        to.Key(ElementKey).Key(JobKey).Text(Type).Number(Retries).Number((int)Purpose).Pairs(Headers);
}

/// <summary>The job is done.</summary>
/// <param name="ElementKey">The element.</param>
/// <param name="JobKey">The job.</param>
public sealed record JobCompleted(long ElementKey, long JobKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(JobKey);
}

/// <summary>A try failed.</summary>
/// <param name="ElementKey">The element.</param>
/// <param name="JobKey">The job.</param>
/// <param name="RetriesLeft">How often it may still be tried; 0 comes with an incident.</param>
/// <param name="RetryAt">Not before then; null at once.</param>
/// <param name="Message">What went wrong.</param>
public sealed record JobFailed(long ElementKey, long JobKey, int RetriesLeft, Instant? RetryAt, string Message) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(JobKey).Number(RetriesLeft).Time(RetryAt).Text(Message);
}

/// <summary>The job may be tried again.</summary>
/// <param name="ElementKey">The element.</param>
/// <param name="JobKey">The job.</param>
/// <param name="Retries">How often.</param>
public sealed record JobRetriesUpdated(long ElementKey, long JobKey, int Retries) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(JobKey).Number(Retries);
}

/// <summary>The job ended with a business error.</summary>
/// <param name="ElementKey">The element.</param>
/// <param name="JobKey">The job.</param>
/// <param name="Code">The error's code.</param>
/// <param name="Message">What went wrong; null where nothing was said.</param>
public sealed record JobErrorThrown(long ElementKey, long JobKey, string Code, string? Message) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(JobKey).Text(Code).Text(Message);
}

/// <summary>The job is no longer needed.</summary>
/// <param name="ElementKey">The element.</param>
/// <param name="JobKey">The job.</param>
public sealed record JobCancelled(long ElementKey, long JobKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(JobKey);
}
