using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>One instance for each item, or a number of instances. BPMN 2.0.2, 10.3.8 (Multi-Instance Characteristics); <c>zeebe:loopCharacteristics</c>.</summary>
/// <param name="IsSequential">One after the other instead of all at once.</param>
/// <param name="InputCollection">The list with one instance for each item; null where a cardinality stands instead.</param>
/// <param name="InputElement">The local variable that holds the item.</param>
/// <param name="OutputCollection">The variable that receives the list of results.</param>
/// <param name="OutputElement">The result of one instance.</param>
/// <param name="Cardinality">The number of instances where there is no collection.</param>
/// <param name="CompletionCondition">Looked at after each instance; true ends the others.</param>
/// <param name="Behavior">The events thrown to its own boundary while instances complete; null throws none.</param>
public sealed record MultiInstance(
    bool IsSequential,
    Expression? InputCollection,
    string? InputElement,
    string? OutputCollection,
    Expression? OutputElement,
    Expression? Cardinality,
    Expression? CompletionCondition,
    MultiInstanceBehavior? Behavior) : LoopCharacteristics;
