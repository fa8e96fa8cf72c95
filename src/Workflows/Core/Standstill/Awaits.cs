using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Expressions;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Standstill;

/// <summary>Who outside is awaited: said when an element is entered, and told to the caller, so that its deadlines stand still too.</summary>
internal static class Awaits
{
    private const string Because = "because";
    private const string BecauseEnglish = "becauseEnglish";

    /// <summary>An element is entered: it may await somebody, this time.</summary>
    public static Failure? Begin(StepExecution step, ElementInstance element, FlowNode node)
    {
        if (node.Awaits is not { } awaiting || element.Awaits is not null || element.Role == ElementRole.LoopBody)
        {
            return null;
        }

        Failure? failure = null;
        if (step.Evaluate.OptionalText(awaiting.Whom, element.Key, "person who is awaited", ref failure) is { } whom && failure is null)
        {
            step.Emit(new AwaitingBegun(element.Key, whom, awaiting.Because, awaiting.BecauseEnglish));
        }

        return failure;
    }

    /// <summary>The instance follows another version now, in which the element may await somebody or nobody.</summary>
    public static Failure? Follow(StepExecution step, ElementInstance element)
    {
        var node = step.NodeOf(element);
        if (node is CallActivity or ProcessRoot || element.Phase != ElementPhase.Active || element.Incident is { Stage: IncidentStage.Activation })
        {
            return null;
        }

        if (element.Awaits is not null && node.Awaits is null)
        {
            step.Emit(new AwaitingEnded(element.Key));
        }

        return element.Role is ElementRole.Plain or ElementRole.LoopRound ? Begin(step, step.Draft[element.Key], node) : null;
    }

    /// <summary>A called instance says whom it awaits.</summary>
    public static void Report(StepExecution step, ElementInstance element, string? whom, Variables said)
    {
        if (whom is not null)
        {
            step.Emit(new AwaitingBegun(element.Key, whom, PayloadText.Read(said, Because), PayloadText.Read(said, BecauseEnglish)));
        }
        else if (element.Awaits is not null)
        {
            step.Emit(new AwaitingEnded(element.Key));
        }
    }

    /// <summary>Tells the caller when it has changed whom this instance awaits.</summary>
    public static void TellCaller(StepExecution step)
    {
        var header = step.Draft.Header!;
        if (header.ParentInstanceKey == 0 || step.Find(header.Key) is not { } root)
        {
            return;
        }

        var now = Together(step, root.Key);
        if (now == root.Awaits)
        {
            return;
        }

        step.Emit(now is null ? new AwaitingEnded(root.Key) : new AwaitingBegun(root.Key, now.Whom, now.Because, now.BecauseEnglish));
        var said = now is null
            ? Variables.Empty
            : Variables.Of([new Variable(Because, PayloadText.Of(now.Because)), new Variable(BecauseEnglish, PayloadText.Of(now.BecauseEnglish))]);
        step.Send(new ReportToParent(header.ParentInstanceKey, header.ParentElementKey, CalledInstanceOutcome.Awaits, now?.Whom, said));
    }

    // Everybody who is awaited anywhere in the instance, with the reason of the first.
    private static AwaitState? Together(StepExecution step, long rootKey)
    {
        AwaitState? together = null;
        foreach (var element in step.Draft.Elements.All())
        {
            if (element.Awaits is { } one && element.Key != rootKey && element.Phase != ElementPhase.Ended)
            {
                together = together is null ? one : together with { Whom = Union(together.Whom, one.Whom) };
            }
        }

        return together;
    }

    private static string Union(string first, string second) =>
        string.Join(',', Reading.StandstillReader.Names(first).Union(Reading.StandstillReader.Names(second), StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
