using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.Waiting;

namespace BackOffice.Conformance.BpmnFuzzing;

/// <summary>Carries a mutant out for a few steps within small limits; after each the state is the replay of what happened.</summary>
internal sealed class MutantRun(ProcessDefinition definition, Random random)
{
    private const int MostSteps = 15;

    private static readonly StepLimits s_limits = StepLimits.Default with { EventsPerStep = 200, VariableBytes = 16 * 1024, InstanceBytes = 128 * 1024 };

    private readonly List<ProcessEvent> _journal = [];
    private readonly KeyBlock _keys = new(1, long.MaxValue / 2);
    private Instant _now = Instant.From(new DateTimeOffset(2026, 11, 20, 1, 0, 0, TimeSpan.Zero));
    private ProcessInstance? _state;

    /// <summary>How many steps were carried out.</summary>
    public int Go()
    {
        var start = definition.Process.StartEvents.FirstOrDefault(start => !start.Definitions.IsEmpty);
        Give(new StartInstance(_keys.Next(), 1, 1, Variables.Of(("n", "1"))) { StartElementId = definition.Process.StartEvents.Any(none => none.Definitions.IsEmpty) ? null : start?.Id });
        var steps = 0;
        for (; steps < MostSteps && _state is { HasEnded: false } state; steps++)
        {
            WaitReasons.Of(definition, state);
            if (Next(state) is not { } command)
            {
                break;
            }

            Give(command);
        }

        return steps;
    }

    private void Give(Command command)
    {
        var context = new StepContext { Now = _now, Keys = _keys, ActorMayAdminister = true, Limits = s_limits };
        if (ProcessEngine.Step(definition, _state, command, context) is not StepResult.Accepted accepted)
        {
            return;
        }

        _journal.AddRange(EventFormat.Read(EventFormat.Write(accepted.Events)));
        _state = StateFormat.Read(StateFormat.WriteHeader(accepted.State), accepted.State.Elements.Select(StateFormat.WriteElement));
        var replayed = ProcessEngine.Replay(_journal);
        if (!StateFormat.WriteHeader(replayed).AsSpan().SequenceEqual(StateFormat.WriteHeader(_state)) || replayed.Elements.Count != _state.Elements.Count)
        {
            throw new InvalidOperationException("The journal gives another state when it is replayed.");
        }

        if (accepted.Effects.OfType<StartCalledInstance>().FirstOrDefault() is { } call)
        {
            Give(new ReportCalledInstance(call.ParentElementKey, call.InstanceKey, CalledInstanceOutcome.NotFound, null, Variables.Empty));
        }
    }

    private Command? Next(ProcessInstance state)
    {
        if (!state.Pending.IsEmpty)
        {
            return new ContinueInstance();
        }

        var possible = state.Elements.SelectMany(Possible).ToList();
        return possible.Count == 0 ? null : possible[random.Next(possible.Count)];
    }

    private IEnumerable<Command> Possible(ElementInstance element)
    {
        if (element.Task is not null)
        {
            yield return new CompleteTask(element.Key, Variables.Empty);
        }

        if (element.Job is { } job)
        {
            yield return random.Next(5) == 0 ? new ThrowJobError(element.Key, job.Key, "E", null, Variables.Empty) : new CompleteJob(element.Key, job.Key, Variables.Empty);
        }

        if (element.Incident is not null)
        {
            yield return new ResolveIncident(element.Key);
        }

        foreach (var wait in element.Catches)
        {
            switch (wait)
            {
                case TimerWait timer:
                    _now = timer.Due > _now ? timer.Due : _now;
                    yield return new TriggerTimer(element.Key, timer.Key);
                    break;
                case MessageWait:
                    yield return new CorrelateMessage(element.Key, wait.Key, 1, Variables.Empty);
                    break;
                case SignalWait:
                    yield return new ReceiveSignal(element.Key, wait.Key, Variables.Empty);
                    break;
                default:
                    break;
            }
        }
    }
}
