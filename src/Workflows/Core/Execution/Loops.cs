using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Elements.Events;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Expressions;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.State.Appliers;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>Repeated activities: a body that counts, and rounds inside it. BPMN 2.0.2, 13.3.6 and 13.3.7.</summary>
internal static class Loops
{
    public static Failure? Begin(StepExecution step, ElementInstance body, Activity activity) => activity.Loop switch
    {
        MultiInstance multi => BeginMulti(step, body, multi),
        StandardLoop loop => BeginStandard(step, body, loop),
        _ => throw new InvalidOperationException($"Expected that '{activity.Id}' repeats, but it does not."),
    };

    /// <summary>Starts parallel rounds as far as the budget reaches.</summary>
    public static void StartRounds(StepExecution step, long bodyKey)
    {
        while (!step.HasEnded && step.Find(bodyKey) is { Phase: ElementPhase.Active } body && body.Loop!.Started < body.Loop.Total)
        {
            if (!step.HasBudget)
            {
                step.StartRounds(bodyKey);
                return;
            }

            StartRound(step, body);
        }
    }

    /// <summary>Keeps a round's result; its scope still stands.</summary>
    public static Failure? KeepResult(StepExecution step, ElementInstance round, Activity activity)
    {
        if (activity.Loop is not MultiInstance { OutputElement: { } output, OutputCollection: not null })
        {
            return null;
        }

        Failure? failure = null;
        var value = step.Evaluate.Value(output, round.Key, "output element", ref failure).ToPayload();
        failure ??= ResultVariables.CheckSize(step, Variables.Of(LoopAppliers.Kept, value));
        if (failure is null)
        {
            step.Emit(new RoundResultKept(round.ScopeKey, step.NextKey(), round.LoopIndex, value));
        }

        return failure;
    }

    /// <summary>A round ended: the body ends too, or the next round starts, or others are awaited.</summary>
    public static void RoundEnded(StepExecution step, long bodyKey, bool completed = false)
    {
        if (step.Find(bodyKey) is not { Incident: null } body)
        {
            return;
        }

        if (body.Phase == ElementPhase.Terminating)
        {
            if (body.ActiveChildren == 0)
            {
                step.Terminate(bodyKey);
            }

            return;
        }

        if (body is { Phase: ElementPhase.Completing, ActiveChildren: 0 })
        {
            step.Complete(bodyKey);
            return;
        }

        if (body.Phase == ElementPhase.Active)
        {
            Failure? failure = null;
            var activity = (Activity)step.NodeOf(body);
            if (activity.Loop is MultiInstance multi)
            {
                var enough = false;
                if (completed && multi.Behavior is { } behavior)
                {
                    failure = Throw(step, body, behavior, out enough);
                    if (step.Find(bodyKey) is not { Phase: ElementPhase.Active })
                    {
                        return;
                    }
                }

                if (failure is null)
                {
                    GoOnMulti(step, body, multi, enough, ref failure);
                }
            }
            else
            {
                GoOnStandard(step, body, (StandardLoop)activity.Loop!, ref failure);
            }

            if (failure is not null)
            {
                step.Raise(bodyKey, failure, IncidentStage.Completion);
            }
        }
    }

    /// <summary>Hands the list of results to the scope around.</summary>
    public static Failure? Finish(StepExecution step, ElementInstance body, Activity activity)
    {
        if (activity.Loop is not MultiInstance { OutputCollection: { } name })
        {
            return null;
        }

        var results = new List<(int, Payload)>();
        foreach (var kept in step.Draft.Elements.All())
        {
            if (kept.ScopeKey == body.Key && kept.Role == ElementRole.LoopResult)
            {
                results.Add((kept.LoopIndex, kept.Variables[0].Value));
            }
        }

        var collection = Variables.Of(name, LoopItems.List(body.Loop!.Total, results));
        if (ResultVariables.CheckSize(step, collection) is { } failure)
        {
            return failure;
        }

        ResultVariables.Propagate(step, body.ScopeKey, collection);
        return null;
    }

    private static Failure? BeginMulti(StepExecution step, ElementInstance body, MultiInstance multi)
    {
        Failure? failure = null;
        var items = multi.InputCollection is null ? null : step.Evaluate.List(multi.InputCollection, body.Key, "input collection", ref failure);
        var total = items?.Items.Length ?? step.Evaluate.Number(multi.Cardinality, body.Key, "number of rounds", 0, ref failure);
        var kept = items is null || multi.InputElement is null || total == 0 ? null : items.ToPayload();
        if (kept is not null && step.Draft.VariableBytes + kept.Length > step.Context.Limits.InstanceBytes)
        {
            failure ??= Failures.TooLarge("the items of the repeated activity", kept.Length, step.Context.Limits.InstanceBytes);
        }

        if (failure is null && total < 0)
        {
            failure = Failures.NoValue("number of rounds", multi.Cardinality!.Source, "a whole number of at least 0", $"it is {total}.");
        }

        if (failure is not null)
        {
            return failure;
        }

        step.Emit(new LoopStarted(body.Key, total, kept is null ? 0 : step.NextKey(), kept));
        if (total == 0)
        {
            step.Complete(body.Key);
        }
        else if (multi.IsSequential)
        {
            StartRound(step, step.Draft[body.Key]);
        }
        else
        {
            step.StartRounds(body.Key);
        }

        return null;
    }

    private static Failure? BeginStandard(StepExecution step, ElementInstance body, StandardLoop loop)
    {
        Failure? failure = null;
        var most = step.Evaluate.Number(loop.Maximum, body.Key, "most rounds", -1, ref failure);
        var wanted = !loop.TestBefore || loop.Condition is null
            || step.Evaluate.Condition(loop.Condition, body.Key, "loop condition", ref failure, Counter(0));
        if (failure is null && loop.Maximum is not null && most < 0)
        {
            failure = Failures.NoValue("most rounds", loop.Maximum.Source, "a whole number of at least 0", $"it is {most}.");
        }

        if (failure is not null)
        {
            return failure;
        }

        step.Emit(new LoopStarted(body.Key, most, 0, null));
        if (wanted && most != 0)
        {
            StartRound(step, step.Draft[body.Key]);
        }
        else
        {
            step.Complete(body.Key);
        }

        return null;
    }

    // BPMN 2.0.2, table 10.30: events that the activity throws while its instances complete, for its own boundary.
    // A complex behavior whose condition holds also ends the remaining instances.
    private static Failure? Throw(StepExecution step, ElementInstance body, MultiInstanceBehavior behavior, out bool enough)
    {
        enough = false;
        Failure? failure = null;
        if (behavior.OnEach is { } each)
        {
            failure = Throw(step, body, each);
        }

        if (failure is null && behavior.OnFirst is { } first && body.Loop!.Completed == 1)
        {
            failure = Throw(step, body, first);
        }

        foreach (var (condition, thrown) in behavior.OnCondition)
        {
            if (failure is null && step.Evaluate.Condition(condition, body.Key, "behavior condition", ref failure, Counters(body.Loop!)))
            {
                enough = true;
                failure = Throw(step, body, thrown);
            }
        }

        return failure;
    }

    // Its own boundary event notes what is thrown, and does not interrupt: which instances are ended is said by conditions alone.
    private static Failure? Throw(StepExecution step, ElementInstance body, EventDefinition thrown)
    {
        foreach (var boundary in ((Activity)step.NodeOf(body)).BoundaryEvents)
        {
            if (boundary.Definitions.Any(caught => IsSame(caught, thrown)))
            {
                Triggers.FireBoundary(step, body, boundary, Variables.Empty, interrupts: false);
                return null;
            }
        }

        return Throwing.One(step, body, thrown, out _);
    }

    private static bool IsSame(EventDefinition caught, EventDefinition thrown) => (caught, thrown) switch
    {
        (SignalEventDefinition one, SignalEventDefinition other) => string.Equals(one.SignalId, other.SignalId, StringComparison.Ordinal),
        (MessageEventDefinition one, MessageEventDefinition other) => string.Equals(one.MessageId, other.MessageId, StringComparison.Ordinal),
        (EscalationEventDefinition one, EscalationEventDefinition other) => one.Code is null || string.Equals(one.Code.Source, other.Code?.Source, StringComparison.Ordinal),
        _ => false,
    };

    private static void GoOnMulti(StepExecution step, ElementInstance body, MultiInstance multi, bool enough, ref Failure? failure)
    {
        var loop = body.Loop!;
        enough |= multi.CompletionCondition is not null
            && step.Evaluate.Condition(multi.CompletionCondition, body.Key, "completion condition", ref failure, Counters(loop));
        if (failure is not null)
        {
            return;
        }

        if (enough)
        {
            step.Emit(new ElementCompleting(body.Key));
            step.Complete(body.Key);
            step.TerminateInside(body.Key);
        }
        else if (loop.Completed + loop.Terminated >= loop.Total)
        {
            step.Complete(body.Key);
        }
        else if (multi.IsSequential && body.ActiveChildren == 0)
        {
            StartRound(step, body);
        }
    }

    private static void GoOnStandard(StepExecution step, ElementInstance body, StandardLoop loop, ref Failure? failure)
    {
        var done = body.Loop!.Started;
        var again = (body.Loop.Total < 0 || done < body.Loop.Total)
            && (loop.Condition is null || step.Evaluate.Condition(loop.Condition, body.Key, "loop condition", ref failure, Counter(done)));
        if (failure is not null)
        {
            return;
        }

        if (again)
        {
            StartRound(step, body);
        }
        else
        {
            step.Complete(body.Key);
        }
    }

    private static void StartRound(StepExecution step, ElementInstance body)
    {
        var node = (Activity)step.NodeOf(body);
        var index = body.Loop!.Started + 1;
        var key = step.Enter(node, body.Key, role: ElementRole.LoopRound, loopIndex: index);
        var variables = Counter(index);
        if (body.Loop.ItemsKey != 0 && node.Loop is MultiInstance { InputElement: { } name })
        {
            variables = variables.With(name, LoopItems.Item(step.Draft[body.Loop.ItemsKey].Variables[0].Value, index));
        }

        step.Emit(new VariablesSet(key, variables));
    }

    private static Variables Counter(int index) => Variables.Of("loopCounter", LoopItems.Number(index));

    private static Variables Counters(LoopState loop) => Variables.Of(
    [
        new Variable("numberOfInstances", LoopItems.Number(loop.Total)),
        new Variable("numberOfActiveInstances", LoopItems.Number(loop.Running)),
        new Variable("numberOfCompletedInstances", LoopItems.Number(loop.Completed)),
        new Variable("numberOfTerminatedInstances", LoopItems.Number(loop.Terminated)),
    ]);
}
