using System.Collections.Immutable;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>Every rule that a process must satisfy before it is deployed.</summary>
internal static class ValidationRules
{
    public static readonly ImmutableArray<IValidationRule> All =
    [
        new ElementIsExecuted(),
        new ContainerStarts(),
        new SubProcessStart(),
        new EventSubProcessStart(),
        new EventSubProcessTrigger(),
        new ProcessStartTrigger(),
        new StartHasNoIncoming(),
        new EndHasNoOutgoing(),
        new FlowStaysInContainer(),
        new ConditionPlace(),
        new DecidingFlowHasCondition(),
        new EventGatewayTargets(),
        new CatchEventWaits(),
        new ThrowEventThrows(),
        new EndEventThrows(),
        new BoundaryEventCatches(),
        new BoundaryEventsDiffer(),
        new MessageHasCorrelationKey(),
        new LinksMeet(),
        new CompensationTarget(),
        new CompensationHandlerStandsAlone(),
        new MultiInstanceHasNumber(),
        new MappingHasTarget(),
        new ReachableFromStart(),
        new AdHocContent(),
        new StartTriggersDiffer(),
        new DeadlinesStandStill(),
    ];

    public static void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var rule in All)
        {
            rule.Check(definition, problems);
        }
    }
}
