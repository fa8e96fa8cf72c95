namespace BackOffice.Workflows.Core.Definition;

/// <summary>Where a process or subprocess begins. BPMN 2.0.2, 10.5.2.</summary>
public sealed class StartEvent : EventNode
{
    /// <summary>For the start of an event subprocess: true ends the parent scope's other work.</summary>
    public bool IsInterrupting { get; init; } = true;

    /// <summary>The form with which a person starts the process; null where it has none.</summary>
    public FormReference? Form { get; init; }
}
