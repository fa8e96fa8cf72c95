using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Host.Runtime.Mail;

namespace BackOffice.Workflows.Host.Runtime.Effects;

/// <summary>Parent and child talk through the mailbox.</summary>
internal static class CallEffects
{
    public static async ValueTask StartAsync(StartCalledInstance call, StepRows step, EffectServices services, CancellationToken cancellation)
    {
        var called = call.Binding switch
        {
            ResourceBinding.Deployment => await services.Definitions.InDeploymentAsync(step.Process.DeploymentKey, call.ProcessId, cancellation),
            ResourceBinding.VersionTag => await services.Definitions.TaggedAsync(call.ProcessId, call.VersionTag ?? "", cancellation),
            _ => await services.Definitions.LatestAsync(call.ProcessId, cancellation),
        };
        if (called is null)
        {
            var answer = new ReportCalledInstance(call.ParentElementKey, call.InstanceKey, CalledInstanceOutcome.NotFound, call.ProcessId, Variables.Empty);
            Mailbox.Send(step.InstanceKey, answer, step);
            return;
        }

        var start = new StartInstance(call.InstanceKey, called.DefinitionKey, called.Version, call.Variables)
        {
            BusinessKey = step.After.BusinessKey,
            ParentInstanceKey = step.InstanceKey,
            ParentElementKey = call.ParentElementKey,
        };
        Mailbox.Send(call.InstanceKey, start, step);
    }

    public static ValueTask Cancel(CancelCalledInstance cancel, StepRows step, EffectServices services, CancellationToken cancellation)
    {
        Mailbox.Send(cancel.InstanceKey, new CancelInstance(null), step);
        return ValueTask.CompletedTask;
    }

    public static ValueTask Report(ReportToParent report, StepRows step, EffectServices services, CancellationToken cancellation)
    {
        var command = new ReportCalledInstance(report.ParentElementKey, step.InstanceKey, report.Outcome, report.Code, report.Variables);
        Mailbox.Send(report.ParentInstanceKey, command, step);
        return ValueTask.CompletedTask;
    }

    public static ValueTask Continue(ContinueLater effect, StepRows step, EffectServices services, CancellationToken cancellation)
    {
        Mailbox.Send(step.InstanceKey, new ContinueInstance(), step);
        return ValueTask.CompletedTask;
    }
}
