using BackOffice.Workflows.Core.Tests.Driving;
using static BackOffice.Workflows.Core.Tests.Driving.ProcessBuilder;

namespace BackOffice.Workflows.Core.Tests.Coverage;

/// <summary>One small process for every kind of event at every place, and whether this engine executes it. Throwing events know no parallel multiple.</summary>
internal static class EventMatrix
{
    private static readonly EventKind[] Caught = [EventKind.Message, EventKind.Timer, EventKind.Signal, EventKind.Conditional, EventKind.Multiple, EventKind.ParallelMultiple];

    /// <summary>Every cell.</summary>
    public static IEnumerable<(EventPlace Place, EventKind Kind)> Cells =>
        from place in Enum.GetValues<EventPlace>()
        from kind in Enum.GetValues<EventKind>()
        where kind != EventKind.ParallelMultiple || place is not (EventPlace.IntermediateThrow or EventPlace.End)
        select (place, kind);

    /// <summary>Whether the engine executes it; else the definition is refused. What is undone is over: for a compensation "interrupting" means nothing.</summary>
    public static bool IsExecuted(EventPlace place, EventKind kind) => place switch
    {
        EventPlace.ProcessStart => kind is EventKind.None or EventKind.Message or EventKind.Timer or EventKind.Signal or EventKind.Conditional or EventKind.Multiple,
        EventPlace.EventSubProcessStart => Caught.Contains(kind) || kind is EventKind.Error or EventKind.Escalation or EventKind.Compensation,
        EventPlace.NonInterruptingEventSubProcessStart => Caught.Contains(kind) || kind is EventKind.Escalation or EventKind.Compensation,
        EventPlace.IntermediateCatch => Caught.Contains(kind) || kind is EventKind.Link,
        EventPlace.Boundary => Caught.Contains(kind) || kind is EventKind.Error or EventKind.Escalation or EventKind.Compensation or EventKind.Cancel,
        EventPlace.NonInterruptingBoundary => Caught.Contains(kind) || kind is EventKind.Escalation or EventKind.Compensation,
        EventPlace.IntermediateThrow => kind is EventKind.None or EventKind.Message or EventKind.Signal or EventKind.Escalation or EventKind.Compensation or EventKind.Link or EventKind.Multiple,
        _ => kind is EventKind.None or EventKind.Message or EventKind.Signal or EventKind.Error or EventKind.Escalation or EventKind.Compensation or EventKind.Cancel or EventKind.Terminate or EventKind.Multiple,
    };

    /// <summary>The process of a cell. Work stands at 'work'; what the event leads to is 'handle', what lies behind it 'after'.</summary>
    public static ProcessBuilder Model(EventPlace place, EventKind kind) => place switch
    {
        EventPlace.ProcessStart => Process("p").Start("event", one => Add(one, kind)).UserTask("handle").End(),
        EventPlace.EventSubProcessStart => Handled(kind, interrupting: true),
        EventPlace.NonInterruptingEventSubProcessStart => Handled(kind, interrupting: false),
        EventPlace.IntermediateCatch when kind == EventKind.Link =>
            Process("p").Start().UserTask("work").Throw("jump", one => one.Link("l")).Apart("intermediateCatchEvent", "event", one => Add(one, kind)).UserTask("handle").End(),
        EventPlace.IntermediateCatch => Process("p").Start().UserTask("work").Catch("event", one => Add(one, kind)).UserTask("handle").End(),
        EventPlace.Boundary => Bordered(kind, interrupting: true),
        EventPlace.NonInterruptingBoundary => Bordered(kind, interrupting: false),
        EventPlace.IntermediateThrow when kind == EventKind.Link => Throwing(kind, model => model.Throw("event", one => Add(one, kind))),
        EventPlace.IntermediateThrow => Throwing(kind, model => model.Throw("event", one => Add(one, kind)).UserTask("handle").End()),
        _ => Throwing(kind, model => model.End("event", one => Add(one, kind))),
    };

    private static ProcessBuilder Handled(EventKind kind, bool interrupting)
    {
        void Handler(ProcessBuilder model) => model.EventSubProcess("handler", inside => inside
            .Start("event", one => Add(one.Attribute("isInterrupting", interrupting ? "true" : "false"), kind)).UserTask("handle").End("handled"));

        if (kind == EventKind.Compensation)
        {
            return Process("p").Start()
                .SubProcess("sub", inside => Handler(inside.Start("s").ServiceTask("work").End("e"))).Throw("undo", one => one.Compensate()).UserTask("after").End();
        }

        var model = Process("p").Start().ServiceTask("work");
        model = (kind == EventKind.Escalation ? model.Throw("raise", one => one.Escalation("c")) : model).UserTask("after").End();
        Handler(model);
        return model;
    }

    private static ProcessBuilder Bordered(EventKind kind, bool interrupting)
    {
        switch (kind)
        {
            case EventKind.Compensation:
                return Process("p").Start().ServiceTask("work").Throw("undo", one => one.Compensate()).UserTask("after").End()
                    .Boundary("event", "work", one => one.Compensate(), interrupting)
                    .Apart("userTask", "handle", one => one.Attribute("isForCompensation", "true").Extension("userTask")).Associate("event", "handle");
            case EventKind.Cancel:
                return Process("p").Start().SubProcess("sub", inside => inside.Start("s").ServiceTask("work").End("stop", one => one.Cancel()), kind: "transaction").UserTask("after").End()
                    .Boundary("event", "sub", one => Add(one, kind), interrupting).UserTask("handle").End("handled");
            case EventKind.Escalation:
                return Process("p").Start()
                    .SubProcess("sub", inside => inside.Start("s").ServiceTask("work").Throw("raise", one => one.Escalation("c")).UserTask("after").End("e")).End()
                    .Boundary("event", "sub", one => Add(one, kind), interrupting).UserTask("handle").End("handled");
            default:
                return Process("p").Start().ServiceTask("work").UserTask("after").End()
                    .Boundary("event", "work", one => Add(one, kind), interrupting).UserTask("handle").End("handled");
        }
    }

    // What is thrown is caught outside where that shows more: an error and an escalation at the boundary, a cancellation of the transaction.
    private static ProcessBuilder Throwing(EventKind kind, Func<ProcessBuilder, ProcessBuilder> throwing)
    {
        switch (kind)
        {
            case EventKind.Compensation:
                return throwing(Process("p").Start().ServiceTask("work"))
                    .Boundary("undone", "work", one => one.Compensate())
                    .Apart("userTask", "undo", one => one.Attribute("isForCompensation", "true").Extension("userTask")).Associate("undone", "undo");
            case EventKind.Error or EventKind.Escalation:
                return Process("p").Start().SubProcess("sub", inside => throwing(inside.Start("s").ServiceTask("work"))).End("over")
                    .Boundary("border", "sub", one => Add(one, kind), interrupting: kind == EventKind.Error).UserTask("outside").End("out");
            case EventKind.Cancel:
                return Process("p").Start().SubProcess("sub", inside => throwing(inside.Start("s").ServiceTask("work")), kind: "transaction").End("over")
                    .Boundary("border", "sub", one => one.Cancel()).UserTask("outside").End("out");
            case EventKind.Link:
                var model = throwing(Process("p").Start().ServiceTask("work"));
                return model.Apart("intermediateCatchEvent", "target", one => one.Link("l")).UserTask("outside").End("out");
            case EventKind.Terminate:
                return throwing(Process("p").Start().Parallel("fork").ServiceTask("work")).From("fork").UserTask("beside").End("besideEnd");
            default:
                return throwing(Process("p").Start().ServiceTask("work"));
        }
    }

    private static void Add(ElementBuilder one, EventKind kind) => _ = kind switch
    {
        EventKind.Message => one.Message("m", "=\"1\""),
        EventKind.Timer => one.Timer("timeDuration", "PT1H"),
        EventKind.Signal => one.Signal("s"),
        EventKind.Error => one.Error("e"),
        EventKind.Escalation => one.Escalation("c"),
        EventKind.Conditional => one.Condition("=ready = true"),
        EventKind.Compensation => one.Compensate(),
        EventKind.Cancel => one.Cancel(),
        EventKind.Link => one.Link("l"),
        EventKind.Terminate => one.Terminate(),
        EventKind.Multiple => one.Message("m", "=\"1\"").Signal("s"),
        EventKind.ParallelMultiple => one.Attribute("parallelMultiple", "true").Message("m", "=\"1\"").Signal("s"),
        _ => one,
    };
}
