using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>A while or until loop. BPMN 2.0.2, 10.3.8 (Standard Loop Characteristics).</summary>
/// <param name="TestBefore">True: the condition is looked at before each round (while); false: after it (until).</param>
/// <param name="Condition">The loop goes on as long as it is true; null loops up to <paramref name="Maximum"/>.</param>
/// <param name="Maximum">The most rounds; null means no limit but the condition.</param>
public sealed record StandardLoop(bool TestBefore, Expression? Condition, Expression? Maximum) : LoopCharacteristics;
