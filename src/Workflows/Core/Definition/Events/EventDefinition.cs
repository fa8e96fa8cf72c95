using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>What an event waits for or does. BPMN 2.0.2, 10.5.5.</summary>
public abstract record EventDefinition;

/// <summary>A point in time, a span, or a repetition.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Value">ISO 8601 text or a FEEL value; for a cycle also a cron text.</param>
public sealed record TimerEventDefinition(TimerKind Kind, Expression Value) : EventDefinition;

/// <summary>A message by name, matched by its correlation key where one instance is meant.</summary>
/// <param name="MessageId">The id of the <c>bpmn:message</c>.</param>
/// <param name="Name">The message's name.</param>
/// <param name="CorrelationKey"><c>zeebe:subscription</c>, or <c>zeebe:publishMessage</c> where it is thrown; null at a start event of a process and where a message is thrown without one.</param>
/// <param name="TimeToLive">How long a thrown message waits for its receiver (<c>zeebe:publishMessage timeToLive</c>, or property <c>timeToLive</c>); null: it does not wait.</param>
public sealed record MessageEventDefinition(string MessageId, Expression Name, Expression? CorrelationKey, Expression? TimeToLive) : EventDefinition
{
    /// <summary><c>zeebe:publishMessage messageId</c> of a thrown message: a second one with the same name, key and id is dropped while the first one lives.</summary>
    public Expression? PublishedId { get; init; }
}

/// <summary>A signal: everybody who waits for its name receives it.</summary>
/// <param name="SignalId">The id of the <c>bpmn:signal</c>.</param>
/// <param name="Name">The signal's name.</param>
public sealed record SignalEventDefinition(string SignalId, Expression Name) : EventDefinition;

/// <summary>An error by code.</summary>
/// <param name="Code">The code; null catches every error.</param>
public sealed record ErrorEventDefinition(Expression? Code) : EventDefinition;

/// <summary>An escalation by code.</summary>
/// <param name="Code">The code; null catches every escalation.</param>
public sealed record EscalationEventDefinition(Expression? Code) : EventDefinition;

/// <summary>A condition over the variables, looked at whenever they change.</summary>
/// <param name="Condition">The condition.</param>
public sealed record ConditionalEventDefinition(Expression Condition) : EventDefinition;

/// <summary>Undoes what was done.</summary>
/// <param name="ActivityId">The one activity that is undone; null undoes the whole scope.</param>
/// <param name="WaitForCompletion">True where the thrower waits until it is undone.</param>
public sealed record CompensateEventDefinition(string? ActivityId, bool WaitForCompletion) : EventDefinition;

/// <summary>Cancels the enclosing transaction.</summary>
public sealed record CancelEventDefinition : EventDefinition;

/// <summary>Ends everything in the enclosing scope at once.</summary>
public sealed record TerminateEventDefinition : EventDefinition;

/// <summary>Jumps to the catching link of the same name in the same scope.</summary>
/// <param name="Name">The link's name.</param>
public sealed record LinkEventDefinition(string Name) : EventDefinition;
