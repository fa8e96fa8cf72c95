using BackOffice.Workflows.Core.Changing;
using BackOffice.Workflows.Core.Execution;

namespace BackOffice.Workflows.Core.Commands.Handlers;

/// <summary>Every command: the table of contents of what can be asked. A handler checks, then emits; the step runs what follows.</summary>
internal static class CommandHandlers
{
    public static StepResult.Rejected? Handle(StepExecution step, Command command) => command switch
    {
        CompleteTask c => TaskHandlers.Complete(step, c),
        CompleteJob c => JobHandlers.Complete(step, c),
        TriggerTimer c => TimerHandlers.Trigger(step, c),
        CorrelateMessage c => EventHandlers.Correlate(step, c),
        ReceiveSignal c => EventHandlers.Receive(step, c),
        ContinueInstance => InstanceHandlers.Continue(step),

        ClaimTask c => TaskHandlers.Claim(step, c),
        ReleaseTask c => TaskHandlers.Release(step, c),
        AssignTask c => TaskHandlers.Assign(step, c),
        UpdateTask c => TaskHandlers.Update(step, c),

        TransferTask c => TransferHandlers.Transfer(step, c),
        DelegateTask c => TransferHandlers.Delegate(step, c),
        ResolveTask c => TransferHandlers.Resolve(step, c),
        AddSigners c => SignerHandlers.Add(step, c),
        RemoveSigner c => SignerHandlers.Remove(step, c),
        SignTask c => SignerHandlers.Sign(step, c),
        ReturnTask c => ReturnHandlers.Return(step, c),
        TakeBackTask c => ReturnHandlers.TakeBack(step, c),
        WithdrawInstance c => ReturnHandlers.Withdraw(step, c),
        UrgeTask c => NoticeHandlers.Urge(step, c),
        CopyTask c => NoticeHandlers.Copy(step, c),
        MarkTaskRead c => NoticeHandlers.Read(step, c),

        DenyTaskChange c => JobHandlers.Deny(step, c),
        FailJob c => JobHandlers.Fail(step, c),
        ThrowJobError c => JobHandlers.ThrowError(step, c),
        UpdateJobRetries c => JobHandlers.UpdateRetries(step, c),

        PauseTimer c => TimerHandlers.Pause(step, c),
        ResumeTimer c => TimerHandlers.Resume(step, c),
        RescheduleTimer c => TimerHandlers.Reschedule(step, c),

        StartInstance c => InstanceHandlers.Start(step, c),
        CancelInstance c => InstanceHandlers.Cancel(step, c),
        SuspendInstance c => InstanceHandlers.Suspend(step, c),
        ResumeInstance => InstanceHandlers.Resume(step),
        SetVariables c => InstanceHandlers.SetVariables(step, c),
        ReportCalledInstance c => CallHandlers.Report(step, c),
        ModifyInstance c => Modification.Apply(step, c),
        MigrateInstance c => Migration.Apply(step, step.Source, c),
        StartAdHocElement c => AdHocHandlers.Start(step, c),
        ResolveIncident c => IncidentHandlers.Resolve(step, c),
        _ => throw new InvalidOperationException($"Expected a command with a handler, but {command.GetType().Name} has none."),
    };
}
