using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>Two start events may not wait for the same message or signal.</summary>
internal sealed class StartTriggersDiffer : IValidationRule
{
    public string Name => "start-triggers-differ";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        var names = definition.Process.StartEvents
            .SelectMany(start => start.Definitions, (start, trigger) => (start, Trigger: TriggerName(trigger)))
            .Where(pair => pair.Trigger is not null);
        foreach (var twice in names.GroupBy(pair => pair.Trigger!, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Error(Name, twice.Last().start.Id, $"Expected each message and signal to start the process at one place, but {twice.Count()} start events wait for {twice.Key}.");
        }
    }

    private static string? TriggerName(EventDefinition trigger) => trigger switch
    {
        MessageEventDefinition message => $"message '{message.Name.Source}'",
        SignalEventDefinition signal => $"signal '{signal.Name.Source}'",
        _ => null,
    };
}
