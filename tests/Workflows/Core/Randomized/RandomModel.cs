using BackOffice.Workflows.Core.Tests.Driving;

namespace BackOffice.Workflows.Core.Tests.Randomized;

/// <summary>Builds a process of random blocks. Every block has one way in and one way out, so that a case that is only carried on comes to its end.</summary>
internal sealed class RandomModel(Random random)
{
    private const int DeepestBlock = 3;

    private int _ids;

    /// <summary>The name of the process that call activities call.</summary>
    public const string Called = "called";

    public ProcessBuilder Build()
    {
        var model = ProcessBuilder.Process("random").Start();
        Sequence(model, 0);
        return model.End();
    }

    private void Sequence(ProcessBuilder model, int depth)
    {
        for (var blocks = random.Next(1, 4); blocks > 0; blocks--)
        {
            Block(model, depth);
        }
    }

    private void Block(ProcessBuilder model, int depth)
    {
        var kinds = depth < DeepestBlock ? 19 : 8;
        switch (random.Next(kinds))
        {
            case 0: model.UserTask(Id("user")); break;
            case 1: model.ServiceTask(Id("service")); break;
            case 2: model.Script(Id("script"), "=n + 1", "n"); break;
            case 3: model.Catch(Id("timer"), caught => caught.Timer("timeDuration", "PT10M")); break;
            case 4: model.Catch(Id("message"), caught => caught.Message("m", "=\"k\"")); break;
            case 5: Repeated(model); break;
            case 6: WithBoundary(model); break;
            case 7: model.Throw(Id("signal"), thrown => thrown.Signal("s")); break;
            case 8: Split(model, depth, "exclusiveGateway"); break;
            case 9: Split(model, depth, "inclusiveGateway"); break;
            case 10: Parallel(model, depth); break;
            case 11: Race(model, depth); break;
            case 12: model.SubProcess(Id("sub"), inside => Inside(inside, depth)); break;
            case 13: Rounds(model, depth); break;
            case 14: model.Call(Id("call"), Called); break;
            case 15: Beside(model, depth); break;
            case 16: Compensated(model); break;
            case 17: Transaction(model, depth); break;
            default: AdHoc(model); break;
        }
    }

    private void AdHoc(ProcessBuilder model)
    {
        var free = Id("free");
        model.SubProcess(Id("adhoc"), inside => inside.Apart("userTask", free, task => task.Extension("userTask")),
            sub => sub.Extension("adHoc", ("activeElementsCollection", $"=[\"{free}\"]")), kind: "adHocSubProcess");
    }

    private void Inside(ProcessBuilder inside, int depth)
    {
        inside.Start(Id("start"));
        Sequence(inside, depth + 1);
        inside.End(Id("end"));
    }

    private void Repeated(ProcessBuilder model)
    {
        var sequential = random.Next(2) == 0;
        model.UserTask(Id("each"), task => task.ForEach("=[1,2,3]", "item", sequential, "=item", "items", random.Next(2) == 0 ? "=numberOfCompletedInstances >= 2" : null));
    }

    private void Rounds(ProcessBuilder model, int depth) =>
        model.SubProcess(Id("rounds"), inside => Inside(inside, depth), sub => sub.ForEach("=[1,2]", "item", random.Next(2) == 0));

    private void WithBoundary(ProcessBuilder model)
    {
        var (host, merge, boundary) = (Id("host"), Id("merge"), Id("boundary"));
        var interrupting = random.Next(2) == 0;
        model.ServiceTask(host).Exclusive(merge);
        switch (random.Next(3))
        {
            case 0: model.Boundary(boundary, host, caught => caught.Error("E")); interrupting = true; break;
            case 1: model.Boundary(boundary, host, caught => caught.Timer("timeDuration", "PT5M"), interrupting); break;
            default: model.Boundary(boundary, host, caught => caught.Signal("s"), interrupting); break;
        }

        model.UserTask(Id("instead"));
        if (interrupting)
        {
            model.To(merge);
        }
        else
        {
            model.End(Id("end"));
        }

        model.From(merge);
    }

    private void Split(ProcessBuilder model, int depth, string kind)
    {
        var (split, join) = (Id("split"), Id("join"));
        model.Element(kind, split).When($"=n > {random.Next(3)}");
        Sequence(model, depth + 1);
        model.Element(kind, join).From(split).When("=n < 2");
        Sequence(model, depth + 1);
        model.To(join).From(split).Otherwise();
        Sequence(model, depth + 1);
        model.To(join).From(join);
    }

    private void Parallel(ProcessBuilder model, int depth)
    {
        var (fork, join) = (Id("fork"), Id("join"));
        model.Parallel(fork);
        Sequence(model, depth + 1);
        model.Parallel(join).From(fork);
        Sequence(model, depth + 1);
        model.To(join).From(join);
    }

    private void Race(ProcessBuilder model, int depth)
    {
        var (gateway, merge) = (Id("race"), Id("merge"));
        model.Element("eventBasedGateway", gateway).Catch(Id("message"), caught => caught.Message("m", "=\"k\""));
        Sequence(model, depth + 1);
        model.Exclusive(merge).From(gateway).Catch(Id("timer"), caught => caught.Timer("timeDuration", "PT20M")).To(merge).From(merge);
    }

    private void Beside(ProcessBuilder model, int depth)
    {
        var interrupting = random.Next(2) == 0 ? "true" : "false";
        model.SubProcess(Id("sub"), inside =>
        {
            Inside(inside, depth);
            inside.EventSubProcess(Id("beside"), handler => handler.Start(Id("start"), start => start.Message("m", "=\"k\"").Attribute("isInterrupting", interrupting)).UserTask(Id("user")).End(Id("end")));
        });
    }

    private void Compensated(ProcessBuilder model) => Undoable(model).Throw(Id("undo"), thrown => thrown.Compensate());

    private void Transaction(ProcessBuilder model, int depth)
    {
        var (transaction, merge) = (Id("transaction"), Id("merge"));
        model.SubProcess(transaction, inside =>
        {
            var which = Id("which");
            Undoable(inside.Start(Id("start")));
            inside.Exclusive(which).When("=n > 1").End(Id("cancel"), end => end.Cancel()).From(which).Otherwise();
            Sequence(inside, depth + 1);
            inside.End(Id("end"));
        }, kind: "transaction");
        model.Exclusive(merge).Boundary(Id("cancelled"), transaction, caught => caught.Cancel()).UserTask(Id("user")).To(merge).From(merge);
    }

    private ProcessBuilder Undoable(ProcessBuilder model)
    {
        var (task, boundary, handler) = (Id("done"), Id("boundary"), Id("handler"));
        return model.UserTask(task).Boundary(boundary, task, caught => caught.Compensate())
            .Apart("userTask", handler, one => one.Attribute("isForCompensation", "true").Extension("userTask")).Associate(boundary, handler).From(task);
    }

    private string Id(string kind) => $"{kind}{++_ids}";
}
