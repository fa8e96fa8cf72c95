namespace BackOffice.Workflows.Core.Definition;

/// <summary>Work for a program: a job. BPMN 2.0.2, 10.3.3 (Service Task).</summary>
public sealed class ServiceTask : Activity
{
    /// <summary>The job that does it.</summary>
    public required JobDefinition Job { get; init; }
}
