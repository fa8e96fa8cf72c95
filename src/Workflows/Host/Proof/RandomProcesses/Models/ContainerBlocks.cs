namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Models;

/// <summary>Blocks of subprocesses, repetition and compensation.</summary>
internal static class ContainerBlocks
{
    public static void SubProcess(ModelMaker make, ModelWriter model, int variant) => model.Inside("subProcess", model.Id("sub"), inside =>
    {
        if (variant == 1)
        {
            inside.DataObject("data", "=n");
        }

        make.Body(inside);
    });

    public static void AdHoc(ModelMaker make, ModelWriter model, int variant)
    {
        var (free, other) = (model.Id("free"), model.Id("free"));
        model.Inside(
            "adHocSubProcess",
            model.Id("adhoc"),
            inside => inside.Apart("userTask", free, task => task.Extend("userTask")).Apart("userTask", other, task => task.Extend("userTask")),
            sub =>
            {
                sub.Extend("adHoc", ("activeElementsCollection", $"=[\"{free}\",\"{other}\"]"));
                if (variant % 2 == 1)
                {
                    sub.Set("ordering", "Sequential");
                }

                if (variant >= 2)
                {
                    sub.Event("completionCondition", "=n > 1").Set("cancelRemainingInstances", variant == 2 ? "true" : "false");
                }
            });
    }

    public static void RepeatedTask(ModelMaker make, ModelWriter model, int variant) => model.Node(variant % 2 == 0 ? "userTask" : "serviceTask", model.Id("each"), task =>
    {
        _ = variant % 2 == 0 ? task.Extend("userTask") : task.Extend("taskDefinition", ("type", "work"));
        if (variant >= 8)
        {
            if (variant == 8)
            {
                task.TaskListeners("canceling", "completing");
            }

            task.ForEach(sequential: false, 3, 1);
        }
        else if (variant >= 6)
        {
            task.Loop(variant == 6, 3);
        }
        else
        {
            task.ForEach(sequential: variant % 3 == 0, 3, variant >= 3 ? 2 : 0);
        }
    });

    public static void RepeatedSubProcess(ModelMaker make, ModelWriter model, int variant) => model.Inside("subProcess", model.Id("rounds"), make.Body, sub =>
    {
        if (variant == 3)
        {
            sub.Loop(testBefore: false, 2);
        }
        else
        {
            sub.ForEach(sequential: variant == 0, 2, variant == 2 ? 1 : 0);
        }
    });

    /// <summary>Something is done and undone: all of it, one activity of it, in a subprocess, in rounds, by an end event, by the subprocess itself.</summary>
    public static void Compensation(ModelMaker make, ModelWriter model, int variant)
    {
        switch (variant)
        {
            case 0:
                Undoable(model);
                Undoable(model).Node("intermediateThrowEvent", model.Id("undo"), thrown => thrown.Compensate());
                break;
            case 1:
                Undoable(model);
                Undoable(model);
                var done = model.Current!;
                model.Node("intermediateThrowEvent", model.Id("undo"), thrown => thrown.Compensate(done));
                break;
            case 2:
                model.Inside("subProcess", model.Id("sub"), inside => Undoable(inside.Node("startEvent", inside.Id("start"))).Node("endEvent", inside.Id("end")))
                    .Node("intermediateThrowEvent", model.Id("undo"), thrown => thrown.Compensate());
                break;
            case 3:
                model.Inside(
                    "subProcess",
                    model.Id("sub"),
                    inside => Undoable(inside.Node("startEvent", inside.Id("start"))).Node("endEvent", inside.Id("end")),
                    sub => sub.ForEach(make.Choices.Once(2), 2, 0)).Node("intermediateThrowEvent", model.Id("undo"), thrown => thrown.Compensate());
                break;
            case 4:
                model.Inside("subProcess", model.Id("sub"), inside => Undoable(inside.Node("startEvent", inside.Id("start"))).Node("endEvent", inside.Id("end"), end => end.Compensate()));
                break;
            default:
                model.Inside("subProcess", model.Id("sub"), inside =>
                {
                    inside.Node("startEvent", inside.Id("start")).Node("userTask", inside.Id("user"), task => task.Extend("userTask")).Node("endEvent", inside.Id("end"));
                    inside.Beside(inside.Id("beside"), handler => handler.Node("startEvent", handler.Id("trigger"), start => start.Compensate())
                        .Node("userTask", handler.Id("user"), task => task.Extend("userTask")).Node("endEvent", handler.Id("end")));
                }).Node("intermediateThrowEvent", model.Id("undo"), thrown => thrown.Compensate());
                break;
        }
    }

    public static void Transaction(ModelMaker make, ModelWriter model, int variant)
    {
        var (transaction, merge) = (model.Id("transaction"), model.Id("merge"));
        model.Inside("transaction", transaction, inside =>
        {
            var which = inside.Id("which");
            Undoable(inside.Node("startEvent", inside.Id("start")));
            if (variant == 2)
            {
                var fork = inside.Id("fork");
                inside.Node("parallelGateway", fork).Node("userTask", inside.Id("user"), task => task.Extend("userTask")).Node("endEvent", inside.Id("end")).From(fork);
            }

            inside.Node("exclusiveGateway", which).When(variant == 1 ? "=n > 1" : "=n < 3").Node("endEvent", inside.Id("cancel"), end => end.Event("cancelEventDefinition")).From(which).Otherwise();
            make.Sequence(inside);
            inside.Node("endEvent", inside.Id("end"));
        });
        model.Node("exclusiveGateway", merge).Boundary(model.Id("cancelled"), transaction, true, caught => caught.Event("cancelEventDefinition"))
            .Node("userTask", model.Id("user"), task => task.Extend("userTask")).To(merge).From(merge);
    }

    private static ModelWriter Undoable(ModelWriter model)
    {
        var (task, boundary, handler) = (model.Id("done"), model.Id("boundary"), model.Id("handler"));
        return model.Node("userTask", task, one => one.Extend("userTask")).Boundary(boundary, task, true, caught => caught.Compensate())
            .Apart("userTask", handler, one => one.Set("isForCompensation", "true").Extend("userTask")).Associate(boundary, handler).From(task);
    }
}
