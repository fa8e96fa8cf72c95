using System.Globalization;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.HumanTasks;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Commands.Handlers;

/// <summary>加签, 减签, 会签, 或签, 票签: others sign before or after the task's work.</summary>
internal static class SignerHandlers
{
    /// <summary>The variable with the outcome of signatures that were wanted after the work.</summary>
    private const string Outcome = "signed";

    public static StepResult.Rejected? Add(StepExecution step, AddSigners command)
    {
        if (TaskHandlers.FindOwn(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        if (Check(element!, command) is { } wrong)
        {
            return wrong;
        }

        step.Emit(new SignersAdded(
            element!.Key,
            command.Place,
            command.Rule,
            command.Percent,
            [.. command.Signers.Select(signer => signer.Person)],
            [.. command.Signers.Select(signer => signer.Weight.ToString(CultureInfo.InvariantCulture))],
            step.Context.Actor,
            command.Reason));
        return null;
    }

    public static StepResult.Rejected? Remove(StepExecution step, RemoveSigner command)
    {
        if (TaskHandlers.Find(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        var signer = element!.Task!.Signing?.Signers.FirstOrDefault(one => string.Equals(one.Person, command.Person, StringComparison.Ordinal));
        if (signer is null)
        {
            return SigningRefusals.NoSuchSigner.Refuse(element.Key, command.Person);
        }

        if (signer.Approves is not null)
        {
            return SigningRefusals.SignedAlready.Refuse(signer.Person);
        }

        if (step.Context.Actor is { } actor && !step.Context.ActorMayAdminister && !string.Equals(actor, signer.AddedBy, StringComparison.Ordinal))
        {
            return SigningRefusals.AddedByAnother.Refuse(signer.Person, signer.AddedBy, actor);
        }

        step.Emit(new SignerRemoved(element.Key, signer.Person, command.Reason));
        Decide(step, element.Key);
        return null;
    }

    public static StepResult.Rejected? Sign(StepExecution step, SignTask command)
    {
        if (TaskHandlers.Find(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        var task = element!.Task!;
        if (step.Context.Actor is not { } actor)
        {
            return TaskRefusals.NobodySignedIn.Refuse();
        }

        if (task.Signing is { Place: SignPlace.After } && !task.IsHandedIn)
        {
            return SigningRefusals.TooEarly.Refuse(element.Key, task.Assignee);
        }

        var signer = task.Signing?.Signers.FirstOrDefault(one => one.Approves is null && TaskRights.Is(step.Context, one.Person));
        if (signer is null)
        {
            return SigningRefusals.NotYours.Refuse(element.Key, actor);
        }

        step.Emit(new TaskSigned(element.Key, signer.Person, command.Approves, command.Comment));
        Decide(step, element.Key);
        return null;
    }

    private static void Decide(StepExecution step, long key)
    {
        var task = step.Draft[key].Task!;
        if (Tally.Decide(task.Signing!) is not { } approved)
        {
            return;
        }

        var after = task.Signing!.Place == SignPlace.After;
        step.Emit(new SigningDecided(key, approved));
        if (after && task.IsHandedIn)
        {
            var outcome = Variables.Of(Outcome, Payload.FromJson(approved ? "true" : "false"));
            TaskListeners.Change(step, step.Draft[key], TaskChangeKind.Completing, new UserTaskCompleted(key), outcome);
        }
    }

    private static StepResult.Rejected? Check(ElementInstance element, AddSigners command)
    {
        var signing = element.Task!.Signing;
        if (command.Signers.IsDefaultOrEmpty || command.Signers.Any(signer => string.IsNullOrWhiteSpace(signer.Person) || signer.Weight < 1))
        {
            return SigningRefusals.NoSigners.Refuse();
        }

        if (command.Signers.Select(signer => signer.Person).Concat(signing?.Signers.Select(signer => signer.Person) ?? []).GroupBy(person => person, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            return SigningRefusals.Twice.Refuse(twice.Key);
        }

        if (command.Rule is SignRule.Ratio or SignRule.Weighted && command.Percent is < 1 or > 100)
        {
            return SigningRefusals.Share.Refuse(command.Percent);
        }

        if (element.Task.IsHandedIn)
        {
            return SigningRefusals.HandedIn.Refuse(element.Key);
        }

        return signing is not null && signing.Place != command.Place
            ? SigningRefusals.OthersOpen.Refuse(command.Place.ToString().ToLowerInvariant())
            : null;
    }
}
