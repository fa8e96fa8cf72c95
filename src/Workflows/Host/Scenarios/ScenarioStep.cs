using BackOffice.Workflows.Core;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>One line of a scenario.</summary>
/// <param name="Line">The line in the file.</param>
public abstract record ScenarioStep(int Line);

/// <summary>A task must be open.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Task">The task's element id.</param>
/// <param name="Group">One of its candidate groups; null is not looked at.</param>
/// <param name="Assignee">Its assignee; null is not looked at.</param>
/// <param name="Due">Its due date: an instant, or a duration since the task was created; null is not looked at.</param>
/// <param name="Form">Its form; null is not looked at.</param>
public sealed record ExpectTask(int Line, string Task, string? Group, string? Assignee, string? Due, string? Form) : ScenarioStep(Line);

/// <summary>No task of this element may be open.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Task">The task's element id.</param>
public sealed record ExpectNoTask(int Line, string Task) : ScenarioStep(Line);

/// <summary>A notice must have been sent since the last expectation of it.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Notice">The notice's key.</param>
/// <param name="To">One of its recipients; null is not looked at.</param>
/// <param name="Channel">Its channel; null is not looked at.</param>
public sealed record ExpectNotice(int Line, string Notice, string? To, string? Channel) : ScenarioStep(Line);

/// <summary>A timer must be running, or stand still.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Timer">The element id of its event.</param>
/// <param name="Due">When it fires: an instant, or a duration from now; null is not looked at.</param>
/// <param name="StandsStill">Why it stands still; null where it runs, or that is not looked at.</param>
public sealed record ExpectTimer(int Line, string Timer, string? Due, string? StandsStill = null) : ScenarioStep(Line);

/// <summary>An incident must stand at an element.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Element">The element's id.</param>
public sealed record ExpectIncident(int Line, string Element) : ScenarioStep(Line);

/// <summary>A variable must have a value.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Variable">Its name, or a path with dots.</param>
/// <param name="Value">The value.</param>
public sealed record ExpectVariable(int Line, string Variable, Payload Value) : ScenarioStep(Line);

/// <summary>A decision must have been asked.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Decision">The decision's id.</param>
/// <param name="Result">Part of its answer that must match; null is not looked at.</param>
public sealed record ExpectDecision(int Line, string Decision, Payload? Result) : ScenarioStep(Line);

/// <summary>The case must have ended.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="EndEvent">At this end event; null: anywhere.</param>
public sealed record ExpectEnded(int Line, string? EndEvent) : ScenarioStep(Line);

/// <summary>Somebody completes a task, claiming it first where it is nobody's.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Task">The task's element id.</param>
/// <param name="As">Who.</param>
/// <param name="With">What is filled in.</param>
public sealed record CompleteTaskStep(int Line, string Task, string As, Variables With) : ScenarioStep(Line);

/// <summary>Time passes.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Duration">How long.</param>
public sealed record WaitStep(int Line, TimeSpan Duration) : ScenarioStep(Line);

/// <summary>Time passes up to an instant.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Instant">Until when.</param>
public sealed record UntilStep(int Line, DateTimeOffset Instant) : ScenarioStep(Line);

/// <summary>A message is published.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Name">Its name.</param>
/// <param name="Key">Its correlation key.</param>
/// <param name="With">What it carries.</param>
public sealed record MessageStep(int Line, string Name, string Key, Variables With) : ScenarioStep(Line);

/// <summary>A signal is broadcast.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Name">Its name.</param>
/// <param name="With">What it carries.</param>
public sealed record SignalStep(int Line, string Name, Variables With) : ScenarioStep(Line);

/// <summary>The next jobs of a type fail.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Job">The job's type.</param>
/// <param name="Times">How often.</param>
/// <param name="Error">The business error's code; null fails technically.</param>
public sealed record FailStep(int Line, string Job, int Times, string? Error) : ScenarioStep(Line);

/// <summary>The next jobs of a type answer with variables.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Job">The job's type.</param>
/// <param name="Times">How often.</param>
/// <param name="With">What the case gets.</param>
public sealed record AnswerStep(int Line, string Job, int Times, Variables With) : ScenarioStep(Line);

/// <summary>Variables of the case are set.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Values">What is set.</param>
public sealed record SetStep(int Line, Variables Values) : ScenarioStep(Line);

/// <summary>A decision is asked by itself, without a case.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="Decision">The decision's id.</param>
/// <param name="Profile">Whose commitments hold; null takes the scenario's.</param>
/// <param name="Overrides">The company's own rows; null for none.</param>
/// <param name="With">Its inputs; profile and company are given without being named.</param>
/// <param name="Expected">Part of its answer that must match.</param>
public sealed record DecideStep(int Line, string Decision, string? Profile, Payload? Overrides, Variables With, Payload Expected) : ScenarioStep(Line);
