using System.Collections.Immutable;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>A step that is being written.</summary>
/// <param name="Process">The definition that the case follows.</param>
/// <param name="Before">The state before; null when the step starts the case.</param>
/// <param name="After">The state after.</param>
/// <param name="Command">What was asked.</param>
/// <param name="Events">What happened.</param>
/// <param name="Actor">Who asked.</param>
/// <param name="Now">When, in microseconds since 1970 UTC.</param>
public sealed record StepRecord(
    DeployedProcess Process,
    ProcessInstance? Before,
    ProcessInstance After,
    Command Command,
    ImmutableArray<ProcessEvent> Events,
    Actor Actor,
    long Now);
