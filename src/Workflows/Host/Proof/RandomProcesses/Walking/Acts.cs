using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Walking;

/// <summary>What the walk may do besides carrying a case on.</summary>
internal sealed class Acts(ProofWorld world, Choices choices)
{
    // A model that goes round multiplies every token that a person adds.
    private const int MostModifications = 3;

    private int _done;
    private int _modifications;

    /// <summary>Whether a person moved tokens.</summary>
    public bool MovedTokens => _modifications > 0;

    /// <summary>Does anything at random.</summary>
    public void Any(ProofCase one)
    {
        var elements = Standing(one).ToList();
        switch (choices.Next(12))
        {
            case 0: world.Wait(TimeSpan.FromMinutes(choices.Next(15))); break;
            case 1: world.Publish(); break;
            case 2: world.Broadcast(0); break;
            case 3: Give(one, null, Verbs.VariablesSet); break;
            case 4: Give(one, null, choices.One([Verbs.Suspended, Verbs.Resumed, Verbs.Migrated])); break;
            case 5 when choices.Once(20): Give(one, null, choices.One([Verbs.CaseCancelled, Verbs.CaseWithdrawn])); break;
            case 6 when choices.Once(4): Give(one, choices.One(elements), choices.One([Verbs.Cancelled, Verbs.MovedAway, Verbs.StartedBefore, Verbs.StartedAfter])); break;
            default:
                var element = choices.One(elements);
                var verbs = ActRegistry.At(element).ToList();
                if (verbs.Count > 0)
                {
                    Give(one, element, choices.One(verbs));
                }

                break;
        }
    }

    /// <summary>Does what the process was made for, where the case stands so that it can be done; else lets come what brings it there.</summary>
    public bool Try(ProofCase one, Focus focus) => !one.State.HasEnded && (Do(one, focus) || Bring(one, focus));

    private bool Do(ProofCase one, Focus focus)
    {
        if (ActRegistry.IsNotAsked(focus.Verb) || (_done > 2 && choices.Next(4) > 0))
        {
            return false;
        }

        if (focus.Verb == Verbs.StartedBefore || focus.Verb == Verbs.StartedAfter || focus.Verb == Verbs.MovedTo)
        {
            return Standing(one).LastOrDefault() is { } from && Give(one, from, focus.Verb, Target(one, focus.Kind));
        }

        if (focus.Verb == Verbs.Added)
        {
            return Give(one, null, focus.Verb);
        }

        foreach (var element in one.State.Elements)
        {
            if (Matches(one, element, focus) && Give(one, element, focus.Verb))
            {
                _done++;
                return true;
            }
        }

        return false;
    }

    private bool Bring(ProofCase one, Focus focus)
    {
        var drawing = one.Process.Drawing;
        foreach (var element in one.State.Elements)
        {
            foreach (var wait in element.Catches)
            {
                var target = drawing.FindNode(wait.TargetId)!;
                if ((CoverageNotes.Triggered(target) == focus.Kind || ElementKinds.Of(target) == focus.Kind) && target is not IntermediateCatchEvent)
                {
                    return Give(one, element with { Catches = [wait] }, wait switch { TimerWait => Verbs.TimerDue, MessageWait => Verbs.MessageCame, SignalWait => Verbs.SignalCame, _ => Verbs.ConditionHeld });
                }
            }

            if (element.Job is not null && focus.Kind.Name.EndsWith(": error", StringComparison.Ordinal) && choices.Once(2))
            {
                return Give(one, element, Verbs.JobError);
            }
        }

        return false;
    }

    private static bool Matches(ProofCase one, ElementInstance element, Focus focus)
    {
        if (element.Role is ElementRole.LoopItems or ElementRole.LoopResult or ElementRole.Compensable)
        {
            return false;
        }

        var drawing = one.Process.Drawing;
        return ElementKinds.Of(drawing.FindNode(element.ElementId)!, element.Role) == focus.Kind
            || (ActRegistry.IsAboutCatches(focus.Verb) && element.Catches.Any(wait => CoverageNotes.Triggered(drawing.FindNode(wait.TargetId)!) == focus.Kind));
    }

    private bool Give(ProofCase one, ElementInstance? element, Verb verb, FlowNode? target = null)
    {
        var scene = new ActScene(world, one, element, choices, target);
        if (verb == Verbs.CallCancelled)
        {
            return ActRegistry.Child(scene) is { State.HasEnded: false } child && child.Try(new CancelInstance(null)) is null;
        }

        var (command, person) = ActRegistry.Of(verb, scene);
        if (command is null || one.State.HasEnded || (command is ModifyInstance && _modifications == MostModifications) || one.Try(command, person) is not null)
        {
            return false;
        }

        _modifications += command is ModifyInstance ? 1 : 0;
        return true;
    }

    private FlowNode? Target(ProofCase one, ElementKind kind)
    {
        var nodes = one.Process.Drawing.Nodes.Where(node => ElementKinds.Of(node, node is Activity { Loop: not null } ? ElementRole.LoopBody : ElementRole.Plain) == kind).ToList();
        return nodes.Count == 0 ? null : choices.One(nodes);
    }

    private static IEnumerable<ElementInstance> Standing(ProofCase one)
    {
        // The root stands in for everything where nothing else does.
        var inner = one.State.Elements.Where(element => element.ScopeKey != 0 && element.Role is ElementRole.Plain or ElementRole.Join or ElementRole.LoopBody or ElementRole.LoopRound).ToList();
        return inner.Count > 0 ? inner : one.State.Elements.Take(1);
    }
}
