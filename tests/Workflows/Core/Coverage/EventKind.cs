namespace BackOffice.Workflows.Core.Tests.Coverage;

/// <summary>The kinds of events of BPMN 2.0.2, table 10.93.</summary>
public enum EventKind
{
    None,
    Message,
    Timer,
    Signal,
    Error,
    Escalation,
    Conditional,
    Compensation,
    Cancel,
    Link,
    Terminate,
    Multiple,
    ParallelMultiple,
}
