namespace BackOffice.Workflows.Core.Definition;

/// <summary>The three forms of a timer. BPMN 2.0.2, table 10.101.</summary>
public enum TimerKind
{
    /// <summary><c>timeDate</c>: a point in time.</summary>
    Date,

    /// <summary><c>timeDuration</c>: a span from the moment it starts.</summary>
    Duration,

    /// <summary><c>timeCycle</c>: a repetition, ISO 8601 <c>R3/PT1H</c> or cron.</summary>
    Cycle,
}
