using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Commands.Handlers;

/// <summary>What is checked for every command before its handler: does it fit an instance that stands like this, and is its data small enough?</summary>
internal static class Admission
{
    public static StepResult.Rejected? Check(ProcessInstance? state, Command command, StepContext context)
    {
        if (command is StartInstance)
        {
            return state is null
                ? CheckSize(VariablesOf(command), 0, context.Limits)
                : CaseRefusals.StartedAlready.Refuse(state.Key);
        }

        if (state is null)
        {
            return CaseRefusals.NotThere.Refuse();
        }

        if (state.HasEnded)
        {
            return CaseRefusals.Ended.Refuse(state.Status.ToString().ToLowerInvariant());
        }

        if (!state.Pending.IsEmpty && command is not ContinueInstance)
        {
            return CaseRefusals.Busy.Refuse();
        }

        if (state.Status == InstanceStatus.Suspended && !MayBeGivenWhileSuspended(command))
        {
            return CaseRefusals.Suspended.Refuse();
        }

        return CheckSize(VariablesOf(command), state.VariableBytes, context.Limits);
    }

    // What only arranges is allowed; what lets the case go on is not.
    private static bool MayBeGivenWhileSuspended(Command command) => command is
        ResumeInstance or CancelInstance or SuspendInstance or ContinueInstance or SetVariables or ReportCalledInstance
        or PauseTimer or ResumeTimer or RescheduleTimer or AssignTask or UpdateTask or ModifyInstance or MigrateInstance or ReleaseTask or CopyTask or MarkTaskRead or UpdateJobRetries;

    private static Variables VariablesOf(Command command) => command switch
    {
        StartInstance c => c.Variables,
        CompleteTask c => c.Variables,
        CompleteJob c => c.Variables,
        ThrowJobError c => c.Variables,
        ResolveTask c => c.Variables,
        SetVariables c => c.Variables,
        StartAdHocElement c => c.Variables,
        CorrelateMessage c => c.Variables,
        ReceiveSignal c => c.Variables,
        _ => Variables.Empty,
    };

    private static StepResult.Rejected? CheckSize(Variables variables, int before, StepLimits limits)
    {
        foreach (var variable in variables)
        {
            if (variable.Value.Length > limits.VariableBytes)
            {
                return CaseRefusals.VariableTooLarge.Refuse(limits.VariableBytes, variable.Name, variable.Value.Length);
            }
        }

        var total = (long)before + variables.Bytes;
        return total > limits.InstanceBytes
            ? CaseRefusals.TooLarge.Refuse(limits.InstanceBytes, total)
            : null;
    }
}
