using System.Collections.Immutable;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Proof.RandomProcesses;

namespace BackOffice.Workflows.Host.Tests.Proof;

/// <summary>The engine with one thing wrong. Each hook stands for a place where a bug may sit: the drawing as it is compiled, what a step does, what is replayed, what is loaded.</summary>
internal sealed class BuggyEngine : IEngineUnderProof
{
    private readonly CoreEngine _engine = new();

    public Func<string, string> Drawing { get; init; } = xml => xml;

    public Func<ProcessDefinition, IReadOnlyList<ProcessEvent>, IEnumerable<ProcessEvent>>? Events { get; init; }

    public Func<Effect, bool> Sends { get; init; } = _ => true;

    public Func<ProcessEvent, bool> Replays { get; init; } = _ => true;

    public Func<ElementInstance, ElementInstance> Loads { get; init; } = element => element;

    /// <summary>Which commands are carried out twice.</summary>
    public Func<Command, bool> Doubles { get; init; } = _ => false;

    public ProcessDefinition Compile(string xml) => _engine.Compile(Drawing(xml));

    public ProcessInstance Replay(IEnumerable<ProcessEvent> journal) => _engine.Replay(journal.Where(Replays));

    public ProcessInstance Load(byte[] header, IEnumerable<byte[]> rows)
    {
        var state = _engine.Load(header, rows);
        return state with { Elements = ElementInstances.Of(state.Elements.Select(Loads)) };
    }

    public StepResult Step(ProcessDefinition definition, ProcessInstance? state, Command command, StepContext context)
    {
        var result = _engine.Step(definition, state, command, context);
        if (result is not StepResult.Accepted accepted)
        {
            return result;
        }

        var events = accepted.Events;
        var effects = accepted.Effects;
        if (Doubles(command) && _engine.Step(definition, accepted.State, command, context) is StepResult.Accepted again)
        {
            (events, effects) = (events.AddRange(again.Events), effects.AddRange(again.Effects));
        }

        return Done(state, Events is null ? events : [.. Events(definition, events)], [.. effects.Where(Sends)]);
    }

    // The state follows from what happened, as it does in the engine, so that nothing but the bug is wrong.
    private static StepResult.Accepted Done(ProcessInstance? before, ImmutableArray<ProcessEvent> events, ImmutableArray<Effect> effects)
    {
        var after = events.Aggregate(before, (state, happened) => ProcessEngine.Evolve(state, happened))!;
        var old = before?.Elements.ToDictionary(element => element.Key) ?? [];
        return new StepResult.Accepted(
            after,
            events,
            effects,
            [.. after.Elements.Where(element => !old.TryGetValue(element.Key, out var row) || !ReferenceEquals(row, element))],
            [.. old.Keys.Where(key => after.Elements.Find(key) is null)]);
    }
}
