using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>Runs another process as an instance of its own. BPMN 2.0.2, 10.3.6; <c>zeebe:calledElement</c>.</summary>
public sealed class CallActivity : Activity
{
    /// <summary>The called process's id.</summary>
    public required Expression ProcessId { get; init; }

    /// <summary>Which version of it is meant.</summary>
    public ResourceBinding Binding { get; init; }

    /// <summary>The tag where <see cref="Binding"/> is <see cref="ResourceBinding.VersionTag"/>.</summary>
    public string? VersionTag { get; init; }

    /// <summary>True: the called process sees every variable of the caller; false: only the inputs.</summary>
    public bool PropagateAllParentVariables { get; init; } = true;

    /// <summary>True: every variable of the called process comes back; false: only the outputs.</summary>
    public bool PropagateAllChildVariables { get; init; } = true;
}
