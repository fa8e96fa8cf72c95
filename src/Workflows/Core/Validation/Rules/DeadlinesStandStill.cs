using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Reading;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>Somebody is awaited only where a token rests and with a reason in both languages; only timers stand still, by a calendar that an expression gives.</summary>
internal sealed class DeadlinesStandStill : IValidationRule
{
    public string Name => "deadlines-stand-still";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var node in definition.Nodes)
        {
            if (node.Awaits is { } awaiting)
            {
                CheckAwaiting(node, awaiting, problems);
            }
            else if (Has(node, StandstillReader.Because) || Has(node, StandstillReader.BecauseEnglish))
            {
                problems.Error(Name, node.Id, $"Expected '{StandstillReader.Awaits}' beside the reason at '{node.Id}', but nobody is awaited there; name who is, such as customer.");
            }

            CheckTimer(node, problems);
        }
    }

    private void CheckAwaiting(FlowNode node, Awaiting awaiting, ProblemList problems)
    {
        if (node is CallActivity)
        {
            problems.Error(Name, node.Id, $"Expected '{StandstillReader.Awaits}' at the element that waits, but '{node.Id}' calls a process; the element inside the called process says so, and the caller's deadlines follow it.");
        }
        else if (node is not (UserTask or ReceiveTask or ServiceTask or SubProcess or AdHocSubProcess or IntermediateCatchEvent or EventBasedGateway))
        {
            problems.Error(Name, node.Id, $"Expected '{StandstillReader.Awaits}' at an element on which a token rests (a task, a catching event, a subprocess), but '{node.Id}' is left at once.");
        }

        foreach (var (property, text) in new[] { (StandstillReader.Because, awaiting.Because), (StandstillReader.BecauseEnglish, awaiting.BecauseEnglish) })
        {
            if (text.Length == 0)
            {
                problems.Error(Name, node.Id, $"Expected the reason why '{node.Id}' awaits somebody in the property '{property}', but there is none; those who see the deadline stand still read it.");
            }
        }
    }

    private void CheckTimer(FlowNode node, ProblemList problems)
    {
        var rule = (node as EventNode)?.StandsStill;
        if (rule is null && (Has(node, StandstillReader.StandsStillFor) || Has(node, StandstillReader.Calendar)))
        {
            problems.Error(Name, node.Id, $"Expected '{StandstillReader.StandsStillFor}' with who is awaited at a timer event, but '{node.Id}' is none or names nobody.");
        }
        else if (rule is not null && !IsTimer((EventNode)node))
        {
            problems.Error(Name, node.Id, $"Expected '{StandstillReader.StandsStillFor}' at a timer that is set while a case runs, but '{node.Id}' is none.");
        }
        else if (rule?.Calendar is { IsFeel: false } calendar)
        {
            problems.Error(Name, node.Id, $"Expected an expression such as =company.calendar in '{StandstillReader.Calendar}' of '{node.Id}', but found the text '{calendar.Source}'.");
        }
    }

    private static bool IsTimer(EventNode node) =>
        node.Definitions is [TimerEventDefinition] && node is (BoundaryEvent or IntermediateCatchEvent or StartEvent { Parent: EventSubProcess });

    private static bool Has(FlowNode node, string property) => node.Properties.ContainsKey(property);
}
