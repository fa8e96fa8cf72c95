using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;

/// <summary>Every kind of element: the rows of the coverage table, and which of them an element instance is.</summary>
internal static class ElementKinds
{
    private const Traits Usual = Traits.Enterable | Traits.Inner | Traits.Left | Traits.Incident;
    private const Traits Triggered = Traits.Inner | Traits.Left | Traits.Incident;

    private static readonly ElementKind[] s_all =
    [
        new("process", Traits.Left | Traits.Incident),
        new("user task", Usual | Traits.Task),
        new("user task with listeners", Usual | Traits.Task | Traits.Listener),
        new("service task", Usual | Traits.Job),
        new("send task by job", Usual | Traits.Job),
        new("send task by message", Usual),
        new("receive task", Usual | Traits.Message),
        new("script task", Usual),
        new("business rule task", Usual),
        new("manual task", Usual),
        new("abstract task", Usual),
        new("call activity", Usual | Traits.Call),
        new("subprocess", Usual),
        new("transaction", Usual),
        new("ad-hoc subprocess", Usual | Traits.AdHoc),
        new("ad-hoc subprocess, sequential", Usual | Traits.AdHoc),
        new("multi-instance, parallel", Usual),
        new("multi-instance, sequential", Usual),
        new("standard loop", Usual),
        new("exclusive gateway", Usual),
        new("inclusive fork", Usual),
        new("inclusive join", Usual),
        new("parallel fork", Usual),
        new("parallel join", Usual),
        new("complex join", Usual),
        new("event-based gateway", Usual),
        .. Of("start", Usual & ~Traits.Timer, "none", "message", "timer", "signal", "condition", "multiple").Select(WithoutTriggers),
        new("start of an event subprocess", Usual),
        .. Of("event subprocess", Triggered, "message", "timer", "signal", "condition", "escalation"),
        .. Of("event subprocess", Triggered, "error", "compensation"),
        .. Of("event subprocess, non-interrupting", Triggered, "message", "timer", "signal", "condition", "escalation"),
        .. Of("catch", Usual, "message", "timer", "signal", "condition", "parallel multiple", "link"),
        new("catch: multiple", Usual | Traits.Message | Traits.Signal | Traits.Timer),
        .. Of("throw", Usual, "none", "message", "signal", "escalation", "compensation", "multiple", "link").Select(WithoutTriggers),
        .. Of("end", Usual, "none", "message", "signal", "error", "escalation", "compensation", "cancel", "terminate", "multiple").Select(WithoutTriggers),
        .. Of("boundary", Triggered, "message", "timer", "signal", "condition", "escalation", "error", "compensation", "cancel", "multiple", "parallel multiple"),
        .. Of("boundary, non-interrupting", Triggered, "message", "timer", "signal", "condition", "escalation", "multiple", "parallel multiple"),
    ];

    private static readonly Dictionary<string, ElementKind> s_byName = s_all.ToDictionary(kind => kind.Name, StringComparer.Ordinal);

    public static IReadOnlyList<ElementKind> All => s_all;

    public static ElementKind Named(string name) => s_byName[name];

    /// <summary>The kind of an element instance, or, without a role, of a node as it stands in the drawing.</summary>
    public static ElementKind Of(FlowNode node, ElementRole role = ElementRole.Plain) => s_byName[Name(node, role)];

    private static string Name(FlowNode node, ElementRole role) => node switch
    {
        Activity { Loop: MultiInstance multi } when role == ElementRole.LoopBody => multi.IsSequential ? "multi-instance, sequential" : "multi-instance, parallel",
        Activity { Loop: StandardLoop } when role == ElementRole.LoopBody => "standard loop",
        ProcessRoot => "process",
        UserTask { TaskListeners.IsEmpty: false } => "user task with listeners",
        UserTask => "user task",
        ServiceTask => "service task",
        SendTask send => send.Job is null ? "send task by message" : "send task by job",
        ReceiveTask => "receive task",
        ScriptTask => "script task",
        BusinessRuleTask => "business rule task",
        ManualTask => "manual task",
        UndefinedTask => "abstract task",
        CallActivity => "call activity",
        TransactionSubProcess => "transaction",
        AdHocSubProcess adHoc => adHoc.IsSequential ? "ad-hoc subprocess, sequential" : "ad-hoc subprocess",
        EventSubProcess sub => $"event subprocess{(sub.Trigger.IsInterrupting ? "" : ", non-interrupting")}: {Trigger(sub.Trigger)}",
        SubProcess => "subprocess",
        ExclusiveGateway => "exclusive gateway",
        InclusiveGateway => node.Incoming.Length > 1 ? "inclusive join" : "inclusive fork",
        ParallelGateway => node.Incoming.Length > 1 ? "parallel join" : "parallel fork",
        ComplexGateway => "complex join",
        EventBasedGateway => "event-based gateway",
        StartEvent { Parent: EventSubProcess } => "start of an event subprocess",
        StartEvent start => $"start: {Trigger(start)}",
        IntermediateCatchEvent caught => $"catch: {Trigger(caught)}",
        IntermediateThrowEvent thrown => $"throw: {Trigger(thrown)}",
        EndEvent end => $"end: {Trigger(end)}",
        BoundaryEvent boundary => $"boundary{(boundary.IsInterrupting ? "" : ", non-interrupting")}: {Trigger(boundary)}",
        _ => throw new InvalidOperationException($"Expected an element with a row in the coverage table, but {node} has none."),
    };

    private static string Trigger(EventNode node) => node.Definitions switch
    {
        [] => "none",
        [TimerEventDefinition] => "timer",
        [MessageEventDefinition] => "message",
        [SignalEventDefinition] => "signal",
        [ErrorEventDefinition] => "error",
        [EscalationEventDefinition] => "escalation",
        [ConditionalEventDefinition] => "condition",
        [CompensateEventDefinition] => "compensation",
        [CancelEventDefinition] => "cancel",
        [TerminateEventDefinition] => "terminate",
        [LinkEventDefinition] => "link",
        _ => node.ParallelMultiple ? "parallel multiple" : "multiple",
    };

    private static IEnumerable<ElementKind> Of(string family, Traits traits, params string[] triggers) =>
        triggers.Select(trigger => new ElementKind($"{family}: {trigger}", traits | trigger switch
        {
            "timer" => Traits.Timer,
            "message" => Traits.Message,
            "signal" => Traits.Signal,
            "condition" => Traits.Condition,
            "multiple" or "parallel multiple" => Traits.Message | Traits.Signal,
            _ => Traits.None,
        }));

    // What a start event waits for belongs to the definition, and what is thrown is waited for elsewhere.
    private static ElementKind WithoutTriggers(ElementKind kind) =>
        kind with { Traits = kind.Traits & ~(Traits.Timer | Traits.Message | Traits.Signal | Traits.Condition) };
}
