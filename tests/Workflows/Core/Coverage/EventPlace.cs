namespace BackOffice.Workflows.Core.Tests.Coverage;

/// <summary>Where an event may stand.</summary>
public enum EventPlace
{
    ProcessStart,
    EventSubProcessStart,
    NonInterruptingEventSubProcessStart,
    IntermediateCatch,
    Boundary,
    NonInterruptingBoundary,
    IntermediateThrow,
    End,
}
