using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;
using BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses;

/// <summary>One case. Every step of it is done twice, from the state in memory and from its stored rows, then replayed, and judged by every oracle.</summary>
internal sealed class ProofCase(ProofWorld world, ProvenProcess process, long key)
{
    private readonly IReadOnlyList<Oracle> _oracles = OracleRegistry.ForOneCase();
    private readonly TokenLedger _ledger = new();
    private readonly List<ProcessEvent> _journal = [];
    private readonly Dictionary<long, byte[]> _rows = [];
    private byte[] _header = [];
    private ProcessInstance? _state;

    public long Key => key;

    public ProvenProcess Process { get; private set; } = process;

    public ProcessInstance State => _state ?? throw new ProofFailedException($"Case {key} was never started.");

    public bool HasStarted => _state is not null;

    public IReadOnlyList<ProcessEvent> Journal => _journal;

    /// <summary>The command must be accepted.</summary>
    public void Give(Command command, Person? actor = null)
    {
        if (Try(command, actor) is { } refused)
        {
            throw new ProofFailedException($"{command.GetType().Name} was refused: {refused.Message}");
        }
    }

    /// <summary>Gives the command; null where it was accepted.</summary>
    public StepResult.Rejected? Try(Command command, Person? actor = null)
    {
        var person = actor ?? Person.System;
        var first = world.NextKey;
        var warm = Step(_state, command, person, first, out var next);
        if (warm is StepResult.Rejected rejected)
        {
            Expect(_state is null || Step(Stored(), command, person, first, out _) is StepResult.Rejected, $"{command.GetType().Name} is refused in memory, but not after a reload.");
            return rejected;
        }

        var accepted = (StepResult.Accepted)warm;
        if (_state is not null)
        {
            Same(accepted, Step(Stored(), command, person, first, out _));
        }

        world.NextKey = next;
        world.Note(new StoryLine(world.Now, key, person.Id, ElementOf(command), command, accepted.Events));
        var before = Process;
        Process = command is MigrateInstance ? Process.Other! : Process;
        CoverageNotes.Take(world.Coverage, before, _state, command, Process, accepted.Events);
        Take(accepted);
        Judge(new StepView(Process.Drawing, command, person.Id, world.Now, accepted.Events, accepted.State));
        foreach (var effect in accepted.Effects)
        {
            world.Enqueue(key, effect);
        }

        world.CarryOut();
        return null;
    }

    private string? ElementOf(Command command)
    {
        var at = command switch { TaskCommand c => c.ElementKey, JobCommand c => c.ElementKey, CatchCommand c => c.ElementKey, ResolveIncident c => c.ElementKey, _ => 0 };
        return _state?.Elements.Find(at) is { } element ? $"{element.ElementId} ({at})" : null;
    }

    private StepResult Step(ProcessInstance? state, Command command, Person person, long first, out long next)
    {
        var keys = new KeyBlock(first, long.MaxValue / 2);
        var result = world.Engine.Step(Process.Carried, state, command, world.Context(keys, person));
        next = first + (long.MaxValue / 2) - keys.Remaining;
        return result;
    }

    private ProcessInstance Stored() => world.Engine.Load(_header, _rows.Values);

    private void Take(StepResult.Accepted accepted)
    {
        _journal.AddRange(EventFormat.Read(EventFormat.Write(accepted.Events)));
        _header = StateFormat.WriteHeader(accepted.State);
        foreach (var changed in accepted.Changed)
        {
            _rows[changed.Key] = StateFormat.WriteElement(changed);
        }

        foreach (var removed in accepted.Removed)
        {
            Expect(_rows.Remove(removed), $"Row {removed} was removed, but was never written.");
        }

        _state = accepted.State;
        Same(accepted.State, Stored(), "What was stored gives another state when it is loaded");
        Same(accepted.State, world.Engine.Replay(_journal), "The journal gives another state when it is replayed");
    }

    private void Judge(StepView step)
    {
        ProcessEvent? before = null;
        foreach (var happened in step.Events)
        {
            foreach (var oracle in _oracles)
            {
                oracle.See(happened, step, _ledger);
            }

            _ledger.Take(happened, before, step);
            before = happened;
        }

        foreach (var oracle in _oracles)
        {
            oracle.Judge(step, _ledger);
        }
    }

    private static void Same(StepResult.Accepted warm, StepResult cold)
    {
        if (cold is not StepResult.Accepted reloaded)
        {
            throw new ProofFailedException($"A step is accepted in memory, but refused after a reload: {((StepResult.Rejected)cold).Message}");
        }

        Expect(EventFormat.Write(warm.Events).AsSpan().SequenceEqual(EventFormat.Write(reloaded.Events)), "After a reload other events happen than in memory.");
        Expect(warm.Effects.Select(Text).SequenceEqual(reloaded.Effects.Select(Text)), "After a reload other effects come out than in memory.");
        Same(warm.State, reloaded.State, "After a reload the step gives another state than in memory");
    }

    private static string Text(Effect effect) => effect switch
    {
        StartCalledInstance e => $"call {e.InstanceKey} {e.ParentElementKey} {e.ProcessId} {Text(e.Variables)}",
        ReportToParent e => $"report {e.ParentElementKey} {e.Outcome} {e.Code} {Text(e.Variables)}",
        PublishMessage e => $"publish {e.Name} {e.CorrelationKey} {Text(e.Variables)}",
        BroadcastSignal e => $"broadcast {e.Name} {Text(e.Variables)}",
        CancelCalledInstance e => $"cancel {e.InstanceKey}",
        _ => effect.GetType().Name,
    };

    private static string Text(Variables variables) => string.Join(',', variables.Select(variable => $"{variable.Name}={variable.Value}"));

    private static void Same(ProcessInstance expected, ProcessInstance actual, string otherwise)
    {
        Expect(StateFormat.WriteHeader(expected).AsSpan().SequenceEqual(StateFormat.WriteHeader(actual)), $"{otherwise}: the header differs.");
        using var others = actual.Elements.GetEnumerator();
        foreach (var element in expected.Elements)
        {
            Expect(
                others.MoveNext() && (ReferenceEquals(element, others.Current) || StateFormat.WriteElement(element).AsSpan().SequenceEqual(StateFormat.WriteElement(others.Current))),
                $"{otherwise}: '{element.ElementId}' ({element.Key}) differs.");
        }

        Expect(!others.MoveNext(), $"{otherwise}: it has more elements.");
    }

    private static void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ProofFailedException(otherwise);
        }
    }
}
