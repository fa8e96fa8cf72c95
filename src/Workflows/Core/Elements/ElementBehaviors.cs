using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Elements.Activities;
using BackOffice.Workflows.Core.Elements.Containers;
using BackOffice.Workflows.Core.Elements.Events;
using BackOffice.Workflows.Core.Elements.Gateways;

namespace BackOffice.Workflows.Core.Elements;

/// <summary>Every element that is executed: the table of contents.</summary>
internal static class ElementBehaviors
{
    private static readonly ElementBehavior Pass = new PassBehavior();
    private static readonly ElementBehavior User = new UserTaskBehavior();
    private static readonly ElementBehavior Service = new ServiceTaskBehavior();
    private static readonly ElementBehavior Send = new SendTaskBehavior();
    private static readonly ElementBehavior Receive = new ReceiveTaskBehavior();
    private static readonly ElementBehavior Script = new ScriptTaskBehavior();
    private static readonly ElementBehavior BusinessRule = new BusinessRuleTaskBehavior();
    private static readonly ElementBehavior Call = new CallActivityBehavior();
    private static readonly ElementBehavior Process = new ProcessBehavior();
    private static readonly ElementBehavior Sub = new SubProcessBehavior();
    private static readonly ElementBehavior AdHoc = new AdHocSubProcessBehavior();
    private static readonly ElementBehavior Complex = new ComplexGatewayBehavior();
    private static readonly ElementBehavior Exclusive = new ExclusiveGatewayBehavior();
    private static readonly ElementBehavior Parallel = new ParallelGatewayBehavior();
    private static readonly ElementBehavior Inclusive = new InclusiveGatewayBehavior();
    private static readonly ElementBehavior EventBased = new EventBasedGatewayBehavior();
    private static readonly ElementBehavior Catch = new CatchEventBehavior();
    private static readonly ElementBehavior Throw = new ThrowEventBehavior();
    private static readonly ElementBehavior End = new EndEventBehavior();

    public static ElementBehavior Of(FlowNode node) => node switch
    {
        ServiceTask => Service,
        UserTask => User,
        ExclusiveGateway => Exclusive,
        ParallelGateway => Parallel,
        StartEvent => Pass,
        EndEvent => End,
        ProcessRoot => Process,
        BoundaryEvent => Pass,
        IntermediateCatchEvent => Catch,
        IntermediateThrowEvent => Throw,
        ScriptTask => Script,
        BusinessRuleTask => BusinessRule,
        SendTask => Send,
        ReceiveTask => Receive,
        ManualTask => Pass,
        UndefinedTask => Pass,
        CallActivity => Call,
        SubProcess => Sub,
        EventSubProcess => Sub,
        TransactionSubProcess => Sub,
        AdHocSubProcess => AdHoc,
        InclusiveGateway => Inclusive,
        ComplexGateway => Complex,
        EventBasedGateway => EventBased,
        _ => throw new InvalidOperationException($"Expected an element that is executed, but {node.GetType().Name} '{node.Id}' has no behaviour."),
    };
}
