using System.Xml.Linq;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>Reads the tasks and the call activity.</summary>
internal static class TaskReader
{
    public static FlowNode User(XElement element, ReadingContext context)
    {
        var assignment = element.Extension("assignmentDefinition");
        var schedule = element.Extension("taskSchedule");
        var id = element.Id();
        return new UserTask
        {
            Id = id,
            Assignee = context.OptionalExpression(assignment?.Get("assignee"), id, "assignee"),
            CandidateGroups = context.OptionalExpression(assignment?.Get("candidateGroups"), id, "candidate groups"),
            CandidateUsers = context.OptionalExpression(assignment?.Get("candidateUsers"), id, "candidate users"),
            DueDate = context.OptionalExpression(schedule?.Get("dueDate"), id, "due date"),
            FollowUpDate = context.OptionalExpression(schedule?.Get("followUpDate"), id, "follow-up date"),
            Priority = context.OptionalExpression(element.Extension("priorityDefinition")?.Get("priority"), id, "priority"),
            Form = ZeebeReader.Form(element),
            TaskListeners = ZeebeReader.TaskListeners(element, context),
        };
    }

    public static FlowNode? Service(XElement element, ReadingContext context) =>
        ZeebeReader.Job(element, context) is { } job ? new ServiceTask { Id = element.Id(), Job = job } : JobMissing(element, context);

    public static FlowNode? Send(XElement element, ReadingContext context)
    {
        if (ZeebeReader.Job(element, context) is { } job)
        {
            return new SendTask { Id = element.Id(), Job = job };
        }

        if (element.Get("messageRef") is null)
        {
            return JobMissing(element, context);
        }

        return EventDefinitionReader.Message(element, element, context) is { } message ? new SendTask { Id = element.Id(), Message = message } : null;
    }

    public static FlowNode? Receive(XElement element, ReadingContext context) =>
        EventDefinitionReader.Message(element, element, context) is { } message
            ? new ReceiveTask { Id = element.Id(), Message = message, Instantiate = element.Flag("instantiate", false) }
            : null;

    public static FlowNode? Script(XElement element, ReadingContext context)
    {
        if (ZeebeReader.Job(element, context) is { } job)
        {
            return new ScriptTask { Id = element.Id(), Job = job };
        }

        var script = element.Extension("script");
        if (script?.Get("expression") is { Length: > 0 } expression)
        {
            return new ScriptTask
            {
                Id = element.Id(),
                Script = context.Expression(expression, element.Id(), "script"),
                ResultVariable = script.Get("resultVariable"),
            };
        }

        context.Problems.Error("script", element.Id(), "Expected a FEEL script (zeebe:script) or a job (zeebe:taskDefinition), but the script task has neither.");
        return null;
    }

    public static FlowNode? BusinessRule(XElement element, ReadingContext context)
    {
        if (ZeebeReader.Job(element, context) is { } job)
        {
            return new BusinessRuleTask { Id = element.Id(), Job = job };
        }

        var called = element.Extension("calledDecision");
        if (called?.Get("decisionId") is { Length: > 0 } decision)
        {
            return new BusinessRuleTask
            {
                Id = element.Id(),
                DecisionId = context.Expression(decision, element.Id(), "decision id"),
                Binding = ZeebeReader.Binding(called),
                VersionTag = called.Get("versionTag"),
                ResultVariable = called.Get("resultVariable"),
            };
        }

        context.Problems.Error("decision", element.Id(), "Expected a decision (zeebe:calledDecision) or a job (zeebe:taskDefinition), but the business rule task has neither.");
        return null;
    }

    public static FlowNode? Call(XElement element, ReadingContext context)
    {
        var called = element.Extension("calledElement");
        var process = called?.Get("processId") ?? element.Get("calledElement");
        if (string.IsNullOrWhiteSpace(process))
        {
            context.Problems.Error("called-process", element.Id(), "Expected the id of the called process (zeebe:calledElement processId), but it is empty.");
            return null;
        }

        return new CallActivity
        {
            Id = element.Id(),
            ProcessId = context.Expression(process, element.Id(), "called process id"),
            Binding = called is null ? ResourceBinding.Latest : ZeebeReader.Binding(called),
            VersionTag = called?.Get("versionTag"),
            PropagateAllParentVariables = called?.Flag("propagateAllParentVariables", true) ?? true,
            PropagateAllChildVariables = called?.Flag("propagateAllChildVariables", true) ?? true,
        };
    }

    private static FlowNode? JobMissing(XElement element, ReadingContext context)
    {
        context.Problems.Error("job-type", element.Id(), $"Expected a job type (zeebe:taskDefinition type), but the {element.Name.LocalName} has none; nobody would do its work.");
        return null;
    }
}
