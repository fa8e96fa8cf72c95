using System.Runtime.InteropServices;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Expressions;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.Standstill;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.State.Appliers;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>One step at work: the draft of the state, what happened so far, and what is still to do. Nothing here recurses: work goes through the queue.</summary>
internal sealed class StepExecution
{
    private readonly WorkQueue _queue = new();
    // Most steps need neither: they are made when they are wanted.
    private List<long>? _disturbed;
    private Evaluator? _evaluate;
    private Queue<long>? _last;
    private long _takenLast;
    private bool _conditionsMayHaveChanged;

    public StepExecution(ProcessDefinition definition, ProcessInstance? state, StepContext context)
    {
        Definition = definition;
        Facts = DefinitionFacts.Of(definition);
        Context = context;
        Draft = new InstanceDraft(state);
    }

    public ProcessDefinition Definition { get; }

    public DefinitionFacts Facts { get; }

    /// <summary>The version that the instance followed when the step began; another one only in a migration.</summary>
    public required ProcessDefinition Source { get; init; }

    public StepContext Context { get; }

    public InstanceDraft Draft { get; }

    public Evaluator Evaluate => _evaluate ??= new Evaluator(Context, Draft);

    public List<ProcessEvent> Events { get; } = new(16);

    public List<Effect> Effects { get; } = [];

    public bool HasBudget => Events.Count < Context.Limits.EventsPerStep;

    /// <summary>The case is over: what is still to do in it is nothing, for nobody would take it up.</summary>
    public bool HasEnded => Draft.Status is InstanceStatus.Completed or InstanceStatus.Cancelled;

    /// <summary>Whether this step is the one that starts the instance.</summary>
    public bool IsStarting { get; init; }

    /// <summary>The task whose completion this step follows, and who completed it: what comes out of it can be taken back.</summary>
    public (string ElementId, string? Person) CompletedTask { get; set; }

    /// <summary>Whether something happened by which deadlines stand still or run again.</summary>
    public bool LookAtDeadlines { get; private set; }

    public long NextKey() => Context.Keys.Next();

    /// <summary>Something happened: it is noted and applied at once, so that what follows sees it.</summary>
    public void Emit(ProcessEvent happened)
    {
        Events.Add(happened);
        LookAtDeadlines |= StandingDeadlines.MayChange(this, happened);
        EventAppliers.Apply(Draft, happened);
        _conditionsMayHaveChanged |= happened is VariablesSet && Facts.WatchesConditions;
    }

    public void Send(Effect effect) => Effects.Add(effect);

    public ElementInstance? Find(long key) => Draft.Find(key);

    /// <summary>What an element sees: its own variables and those of the scopes around it.</summary>
    public Variables VisibleVariables(long key)
    {
        var visible = Variables.Empty;
        for (var element = Find(key); element is not null; element = Find(element.ScopeKey))
        {
            visible = element.Variables.With(visible);
        }

        return visible;
    }

    public FlowNode NodeOf(ElementInstance element) =>
        Definition.FindNode(element.ElementId)
        ?? throw new InvalidOperationException($"Expected that '{element.ElementId}' is in the definition '{Definition.Id}', but it is not: the instance follows another version.");

    /// <summary>Enters an element; its behaviour runs later in this step.</summary>
    public long Enter(FlowNode node, long scopeKey, string? flow = null, ElementRole? role = null, int loopIndex = 0)
    {
        var key = NextKey();
        var as_ = role ?? (node is Activity { Loop: not null } ? ElementRole.LoopBody : ElementRole.Plain);
        Emit(new ElementActivated(key, node.Id, scopeKey, flow, as_, loopIndex));
        if (as_ != ElementRole.Join)
        {
            Activate(key);
        }

        return key;
    }

    /// <summary>Runs the behaviour of an element that was entered, later in this step.</summary>
    public void Activate(long key) => _queue.Append(new PendingWork(PendingWorkKind.Activate, key));

    /// <summary>Puts an element behind everything else that moves in this step; false when nothing else does, and it may run now.</summary>
    public bool ActivateLast(long key)
    {
        if (_takenLast == key || (_queue.Count == 0 && _last is not { Count: > 0 }))
        {
            return false;
        }

        (_last ??= new Queue<long>()).Enqueue(key);
        return true;
    }

    /// <summary>Leaves an element whose work is done, later in this step.</summary>
    public void Complete(long key) => _queue.Append(new PendingWork(PendingWorkKind.Complete, key));

    /// <summary>Starts rounds of a repeated activity, later in this step.</summary>
    public void StartRounds(long bodyKey) => _queue.Append(new PendingWork(PendingWorkKind.StartRounds, bodyKey));

    /// <summary>Undoes the next of what an element compensates, later in this step.</summary>
    public void Compensate(long key) => _queue.Append(new PendingWork(PendingWorkKind.Compensate, key));

    /// <summary>Ends an element from outside, before anything else goes on.</summary>
    public void Terminate(long key) => _queue.Prepend(new PendingWork(PendingWorkKind.Terminate, key));

    /// <summary>Ends everything inside an element but one, before anything else goes on.</summary>
    public void TerminateInside(long key, long except = 0) =>
        _queue.Prepend(new PendingWork(PendingWorkKind.TerminateInside, key, except == 0 ? null : except.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>The element cannot go on until a person helps.</summary>
    public void Raise(long key, Failure failure, IncidentStage stage) =>
        Emit(new IncidentRaised(key, NextKey(), failure.Kind, stage, failure.Text.Cause, failure.Text.Suggestion, failure.Code, failure.Arguments));

    /// <summary>Something inside this scope changed that may let a waiting join fire, or make it wait for ever.</summary>
    public void Disturb(long scopeKey)
    {
        _disturbed ??= [];
        if (!_disturbed.Contains(scopeKey))
        {
            _disturbed.Add(scopeKey);
        }
    }

    /// <summary>A condition is newly watched: it may hold already.</summary>
    public void LookAtConditions() => _conditionsMayHaveChanged = true;

    /// <summary>Takes up work that an earlier step left.</summary>
    public void Resume()
    {
        var pending = Draft.Pending;
        Emit(new ContinuationSaved([]));
        foreach (var work in pending)
        {
            _queue.Append(work);
        }

        // What the step before had still to look at once everything stands is not stored: all of it is looked at.
        _conditionsMayHaveChanged = Facts.WatchesConditions;
        LookAtDeadlines = true;
        foreach (var scope in Draft.Elements.All())
        {
            if (!scope.Joins.IsEmpty)
            {
                Disturb(scope.Key);
            }
        }
    }

    /// <summary>Works until nothing is left or the budget is used up; then what is left is saved for the next step.</summary>
    public void Run()
    {
        do
        {
            while (_queue.Count > 0)
            {
                if (!HasBudget && !HasEnded)
                {
                    while (_last is { Count: > 0 })
                    {
                        Activate(_last.Dequeue());
                    }

                    Emit(new ContinuationSaved(_queue.TakeAll()));
                    Send(new ContinueLater());
                    return;
                }

                Do(_queue.Take());
            }
        }
        while (TakeLast() || Settle());
        StandingDeadlines.Settle(this);
    }

    /// <summary>What came of the step.</summary>
    public StepResult.Accepted Result()
    {
        var state = Draft.Freeze();
        var (changed, removed) = Draft.Difference(state.Elements);
        return new StepResult.Accepted(state, ImmutableCollectionsMarshal.AsImmutableArray(Events.ToArray()), Effects.Count == 0 ? [] : [.. Effects], changed, removed);
    }

    private void Do(PendingWork work)
    {
        switch (work.Kind)
        {
            case PendingWorkKind.Activate: Lifecycle.Activate(this, work.ElementKey); break;
            case PendingWorkKind.Complete: Lifecycle.Complete(this, work.ElementKey); break;
            case PendingWorkKind.Terminate: Termination.Terminate(this, work.ElementKey); break;
            case PendingWorkKind.TerminateInside: Termination.TerminateInside(this, work.ElementKey, work.Detail); break;
            case PendingWorkKind.Compensate: Compensation.Next(this, work.ElementKey); break;
            case PendingWorkKind.StartRounds: Loops.StartRounds(this, work.ElementKey); break;
            default: throw new InvalidOperationException($"Expected work that this program knows, but found {work.Kind}.");
        }
    }

    private bool TakeLast()
    {
        if (_last is not { Count: > 0 })
        {
            return false;
        }

        _takenLast = _last.Dequeue();
        Activate(_takenLast);
        return true;
    }

    // Only when nothing else moves can it be said which tokens a join may still expect.
    private bool Settle()
    {
        if (Draft.Status is not (InstanceStatus.Active or InstanceStatus.Suspended))
        {
            return false;
        }

        if (_conditionsMayHaveChanged)
        {
            _conditionsMayHaveChanged = false;
            Conditions.Look(this);
            if (_queue.Count > 0)
            {
                return true;
            }
        }

        if (_disturbed is null || _disturbed.Count == 0)
        {
            return false;
        }

        foreach (var scopeKey in _disturbed)
        {
            Joins.Settle(this, scopeKey);
        }

        _disturbed.Clear();
        return _queue.Count > 0;
    }
}
