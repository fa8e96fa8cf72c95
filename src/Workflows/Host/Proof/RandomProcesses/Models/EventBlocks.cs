namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Models;

/// <summary>Blocks of events.</summary>
internal static class EventBlocks
{
    private static readonly Action<NodeWriter>[] Interruptions =
    [
        boundary => boundary.Timer("timeDuration", "PT5M"),
        boundary => boundary.Timer("timeCycle", "R3/PT5M"),
        boundary => boundary.Message(),
        boundary => boundary.Signal(),
        boundary => boundary.Condition("=n > 2"),
        boundary => boundary.Escalation(),
        boundary => boundary.Message().Signal(),
        boundary => boundary.Message().Signal().Set("parallelMultiple", "true"),
    ];

    public static void Catch(ModelMaker make, ModelWriter model, int variant) => model.Node("intermediateCatchEvent", model.Id("catch"), caught =>
    {
        switch (variant)
        {
            case 0: caught.Timer("timeDuration", "PT10M"); break;
            case 1: caught.Timer("timeDate", "2026-11-20T03:00:00Z"); break;
            case 2: caught.Timer("timeCycle", "R3/PT10M"); break;
            case 3: caught.Message(); break;
            case 4: caught.Signal(); break;
            case 5: caught.Condition("=n > 4"); break;
            case 6: caught.Message().Signal().Timer("timeDuration", "PT10M"); break;
            case 7: caught.Message().Signal().Set("parallelMultiple", "true"); break;
            default: caught.Timer("timeDuration", "PT10M"); make.MaybeFragile(caught); break;
        }
    });

    public static void Throw(ModelMaker make, ModelWriter model, int variant) => model.Node("intermediateThrowEvent", model.Id("throw"), thrown =>
    {
        make.MaybeFragile(thrown);
        switch (variant)
        {
            case 0: break;
            case 1: thrown.Message(); break;
            case 2: thrown.Signal(); break;
            case 3: thrown.Escalation(); break;
            default: thrown.Message().Signal(); break;
        }
    });

    public static void Link(ModelMaker make, ModelWriter model, int variant)
    {
        var name = model.Id("link");
        model.Node("intermediateThrowEvent", model.Id("jump"), thrown => thrown.Link(name))
            .Apart("intermediateCatchEvent", model.Id("land"), caught => caught.Link(name));
    }

    /// <summary>A task or subprocess that is interrupted, or accompanied, by each kind of event.</summary>
    public static void Boundary(ModelMaker make, ModelWriter model, int variant)
    {
        var (host, merge) = (model.Id("host"), model.Id("merge"));
        if (variant < 2 * Interruptions.Length)
        {
            var interrupting = variant % 2 == 0;
            Host(make, model, host);
            model.Node("exclusiveGateway", merge).Boundary(model.Id("boundary"), host, interrupting, Interruptions[variant / 2]);
            model.Node("userTask", model.Id("instead"), task => task.Extend("userTask"));
            Close(model, merge, interrupting);
            return;
        }

        switch (variant - (2 * Interruptions.Length))
        {
            case 0:
            case 1:
                model.Node("serviceTask", host, task => task.Extend("taskDefinition", ("type", "work"))).Node("exclusiveGateway", merge)
                    .Boundary(model.Id("boundary"), host, true, boundary => boundary.Error()).Node("userTask", model.Id("instead"), task => task.Extend("userTask"));
                Close(model, merge, interrupting: true);
                break;
            case 2:
                Thrown(model, host, merge, end => end.Error(), boundary => boundary.Error(), interrupting: true);
                break;
            case 3:
                Thrown(model, host, merge, end => end.Escalation(), boundary => boundary.Escalation(), interrupting: true);
                break;
            case 4:
                Thrown(model, host, merge, end => end.Escalation(), boundary => boundary.Escalation(), interrupting: false);
                break;
            default:
                // A boundary event without an outgoing flow is legal: its path ends there.
                model.Node("userTask", host, task => task.Extend("userTask")).Boundary(model.Id("boundary"), host, false, boundary => boundary.Timer("timeDuration", "PT5M")).From(host);
                break;
        }
    }

    /// <summary>A subprocess that ends by each kind of end event.</summary>
    public static void Ends(ModelMaker make, ModelWriter model, int variant)
    {
        model.Inside("subProcess", model.Id("sub"), inside =>
        {
            var fork = inside.Id("fork");
            inside.Node("startEvent", inside.Id("start")).Node("parallelGateway", fork)
                .Node("userTask", inside.Id("user"), task => task.Extend("userTask")).Node("endEvent", inside.Id("end"))
                .From(fork).Node("userTask", inside.Id("user"), task => task.Extend("userTask")).Node("endEvent", inside.Id("end"), end =>
                {
                    switch (variant)
                    {
                        case 0: break;
                        case 1: end.Message(); break;
                        case 2: end.Signal(); break;
                        case 3: end.Escalation(); break;
                        case 4: end.Event("terminateEventDefinition"); break;
                        case 5: end.Compensate(); break;
                        case 6: end.Message().Signal(); break;
                        default: make.MaybeFragile(end); break;
                    }
                });
        });
    }

    /// <summary>A subprocess with an event subprocess of each kind.</summary>
    public static void Beside(ModelMaker make, ModelWriter model, int variant)
    {
        var caughtByItself = variant >= 10;
        var interrupting = caughtByItself || variant % 2 == 0;
        model.Inside("subProcess", model.Id("sub"), inside =>
        {
            if (variant is 8 or 9)
            {
                inside.Node("startEvent", inside.Id("start")).Node("intermediateThrowEvent", inside.Id("throw"), thrown => thrown.Escalation());
                make.Sequence(inside);
                inside.Node("endEvent", inside.Id("end"));
            }
            else if (variant == 10)
            {
                inside.Node("startEvent", inside.Id("start")).Node("userTask", inside.Id("user"), task => task.Extend("userTask")).Node("endEvent", inside.Id("end"), end => end.Error());
            }
            else if (variant == 11)
            {
                inside.Node("startEvent", inside.Id("start")).Node("serviceTask", inside.Id("service"), task => task.Extend("taskDefinition", ("type", "work")));
                inside.Node("endEvent", inside.Id("end"));
            }
            else
            {
                make.Body(inside);
            }

            inside.Beside(inside.Id("beside"), handler => handler
                .Node("startEvent", handler.Id("trigger"), start =>
                {
                    switch (variant / 2)
                    {
                        case 0: start.Message(); break;
                        case 1: start.Timer("timeDuration", "PT7M"); break;
                        case 2: start.Signal(); break;
                        case 3: start.Condition("=n > 2"); break;
                        case 4: start.Escalation(); break;
                        default: start.Error(); break;
                    }

                    if (!interrupting)
                    {
                        start.Set("isInterrupting", "false");
                    }
                })
                .Node("userTask", handler.Id("user"), task => task.Extend("userTask")).Node("endEvent", handler.Id("end")));
        });
    }

    private static void Host(ModelMaker make, ModelWriter model, string host)
    {
        switch (make.Choices.Next(4))
        {
            case 0: model.Node("userTask", host, task => task.Extend("userTask")); break;
            case 1: model.Node("serviceTask", host, task => task.Extend("taskDefinition", ("type", "work"))); break;
            case 2: model.Node("callActivity", host, task => task.Extend("calledElement", ("processId", ModelMaker.Called))); break;
            default:
                model.Inside("subProcess", host, inside => inside.Node("startEvent", inside.Id("start"))
                    .Node("intermediateThrowEvent", inside.Id("throw"), thrown => thrown.Escalation())
                    .Node("userTask", inside.Id("user"), task => task.Extend("userTask")).Node("endEvent", inside.Id("end")));
                break;
        }
    }

    private static void Thrown(ModelWriter model, string host, string merge, Action<NodeWriter> thrown, Action<NodeWriter> caught, bool interrupting)
    {
        model.Inside("subProcess", host, inside => inside.Node("startEvent", inside.Id("start"))
            .Node("userTask", inside.Id("user"), task => task.Extend("userTask")).Node("endEvent", inside.Id("end"), thrown));
        model.Node("exclusiveGateway", merge).Boundary(model.Id("boundary"), host, interrupting, caught).Node("userTask", model.Id("instead"), task => task.Extend("userTask"));
        Close(model, merge, interrupting);
    }

    private static void Close(ModelWriter model, string merge, bool interrupting)
    {
        if (interrupting)
        {
            model.To(merge);
        }
        else
        {
            model.Node("endEvent", model.Id("end"));
        }

        model.From(merge);
    }
}
