using System.Collections.Immutable;
using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>Which events a multi-instance activity throws while its instances complete. BPMN 2.0.2, 10.3.8 (Multi-Instance Characteristics, behavior).</summary>
/// <param name="OnFirst">Thrown when the first instance completes (<c>oneBehaviorEventRef</c>).</param>
/// <param name="OnEach">Thrown when any instance completes (<c>noneBehaviorEventRef</c>).</param>
/// <param name="OnCondition">Thrown when an instance completes and the condition holds (<c>complexBehaviorDefinition</c>).</param>
public sealed record MultiInstanceBehavior(
    EventDefinition? OnFirst,
    EventDefinition? OnEach,
    ImmutableArray<(Expression Condition, EventDefinition Thrown)> OnCondition);
