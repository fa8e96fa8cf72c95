namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Models;

/// <summary>Blocks of tasks.</summary>
internal static class TaskBlocks
{
    public static void User(ModelMaker make, ModelWriter model, int variant) => model.Node("userTask", model.Id("user"), task =>
    {
        task.Extend("userTask");
        switch (variant)
        {
            case 1: task.Extend("assignmentDefinition", ("assignee", "a")); break;
            case 2: task.Extend("assignmentDefinition", ("candidateGroups", "g"), ("candidateUsers", "a,b")); break;
            case 3: task.Listeners(("start", "listen"), ("end", "listen")); break;
            case 4: task.TaskListeners("completing", "creating", "canceling", "completing"); break;
            case 5: task.Extend("assignmentDefinition", ("candidateGroups", "g"), ("candidateUsers", "a,b")).TaskListeners("assigning", "updating"); break;
            case 6: task.Extend("assignmentDefinition", ("assignee", "a")).TaskListeners("creating", "assigning", "completing"); break;
            default: make.MaybeFragile(task); break;
        }
    });

    public static void Service(ModelMaker make, ModelWriter model, int variant) => model.Node("serviceTask", model.Id("service"), task =>
    {
        task.Extend("taskDefinition", ("type", "work"), ("retries", "2"));
        if (variant == 1)
        {
            task.Listeners(("start", "listen"), ("end", "listen"));
        }
        else if (variant == 2)
        {
            task.Extend("properties").Input(ModelMaker.Fragile, "local");
        }
        else
        {
            make.MaybeFragile(task);
        }
    });

    public static void Passing(ModelMaker make, ModelWriter model, int variant)
    {
        switch (variant)
        {
            case 0: model.Node("scriptTask", model.Id("script"), task => task.Extend("script", ("expression", "=if n = null then 1 else n + 1"), ("resultVariable", "n"))); break;
            case 1: model.Node("task", model.Id("task"), make.MaybeFragile); break;
            case 2: model.Node("manualTask", model.Id("manual"), make.MaybeFragile); break;
            default: model.Node("businessRuleTask", model.Id("rule"), task => task.Extend("calledDecision", ("decisionId", "size"), ("resultVariable", "size"))); break;
        }
    }

    public static void Messages(ModelMaker make, ModelWriter model, int variant)
    {
        switch (variant)
        {
            case 0: model.Node("sendTask", model.Id("send"), task => task.Extend("taskDefinition", ("type", "send"))); break;
            case 1: model.Node("sendTask", model.Id("publish"), task => task.MessageReference()); break;
            default: model.Node("receiveTask", model.Id("receive"), task => task.MessageReference()); break;
        }
    }

    public static void Call(ModelMaker make, ModelWriter model, int variant)
    {
        var (call, merge) = (model.Id("call"), model.Id("merge"));
        model.Node("callActivity", call, task => task.Extend("calledElement", ("processId", ModelMaker.Called)));
        if (variant == 1)
        {
            model.Node("exclusiveGateway", merge)
                .Boundary(model.Id("told"), call, false, boundary => boundary.Escalation()).Node("endEvent", model.Id("end"))
                .Boundary(model.Id("failed"), call, true, boundary => boundary.Error()).To(merge).From(merge);
        }
    }

    /// <summary>One activity sends two tokens out, the next takes two to start.</summary>
    public static void SeveralTokens(ModelMaker make, ModelWriter model, int variant) => model
        .Node("serviceTask", model.Id("service"), task => task.Extend("taskDefinition", ("type", "work")).Set("completionQuantity", "2"))
        .Node("userTask", model.Id("user"), task => task.Extend("userTask").Set("startQuantity", "2"));
}
