using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Tests.Driving;

/// <summary>One instance in a test. After every step it is stored, read back and replayed, and all three must be the same.</summary>
internal sealed class Case(World world, ProcessDefinition definition, long key = 0)
{
    private readonly List<ProcessEvent> _journal = [];
    private readonly Dictionary<long, byte[]> _rows = [];
    private ProcessInstance? _state;
    private string? _actor;
    private string[] _groups = [];

    public long Key { get; } = key == 0 ? world.Keys.Next() : key;

    public World World => world;

    public ProcessDefinition Definition { get; private set; } = definition;

    public ProcessInstance State => _state ?? throw new InvalidOperationException("The instance was not started.");

    public IReadOnlyList<ProcessEvent> Journal => _journal;

    /// <summary>Bytes that the journal takes.</summary>
    public int JournalBytes { get; private set; }

    /// <summary>Ids of what is active, in the order of ids; containers and bodies with what is in them.</summary>
    public string Active => string.Join(' ', State.Elements
        .Where(element => element.ScopeKey != 0 && element.Role is not (ElementRole.LoopItems or ElementRole.LoopResult or ElementRole.Compensable))
        .Select(element => element.ElementId).Order(StringComparer.Ordinal));

    /// <summary>Ids of elements in the order in which they were left.</summary>
    public string Path
    {
        get
        {
            var ids = _journal.OfType<ElementActivated>().ToDictionary(entered => entered.ElementKey, entered => entered.ElementId);
            return string.Join(' ', _journal.OfType<ElementCompleted>().Where(left => left.ElementKey != Key).Select(left => ids[left.ElementKey]));
        }
    }

    /// <summary>Names of everything that happened.</summary>
    public IEnumerable<string> Happened => _journal.Select(EventFormat.NameOf);

    public bool Completed => State.Status == InstanceStatus.Completed;

    public IncidentRaised? Incident => _journal.OfType<IncidentRaised>().LastOrDefault(raised => State.Elements.Any(element => element.Incident?.Key == raised.IncidentKey));

    public string? this[string variable] => State.VisibleVariables(Key).TryGet(variable, out var value) ? value.ToString() : null;

    public ElementInstance Element(string id) =>
        State.Elements.First(element => element.ElementId == id && element.Role is (ElementRole.Plain or ElementRole.LoopRound or ElementRole.Join));

    public Case As(string? actor, params string[] groups)
    {
        (_actor, _groups) = (actor, groups);
        return this;
    }

    public Case Complete(string id, params (string Name, string Json)[] variables)
    {
        var element = Element(id);
        return Give(element.Job is { } job
            ? new CompleteJob(element.Key, job.Key, Variables.Of(variables))
            : new CompleteTask(element.Key, Variables.Of(variables)));
    }

    public Case Fail(string id, string message = "no connection", int? retries = null) =>
        Give(new FailJob(Element(id).Key, Element(id).Job!.Key, message, retries));

    public Case ThrowError(string id, string code, params (string Name, string Json)[] variables) =>
        Give(new ThrowJobError(Element(id).Key, Element(id).Job!.Key, code, null, Variables.Of(variables)));

    public Case Set(string name, string json) => Give(new SetVariables(Key, Variables.Of((name, json))));

    public Case Resolve(string id) => Give(new ResolveIncident(State.Elements.First(element => element.ElementId == id && element.Incident is not null).Key));

    public Case Give(Command command)
    {
        var refused = Try(command);
        Assert.True(refused is null, refused?.Message);
        return this;
    }

    public StepResult.Rejected? Try(Command command)
    {
        var context = new StepContext
        {
            Now = world.Now,
            Keys = world.Keys,
            Actor = _actor,
            ActorGroups = _groups,
            Zone = world.Zone,
            Decisions = world.Decisions,
            Company = world.Company,
            Limits = world.Limits,
        };
        var result = ProcessEngine.Step(Definition, _state, command, context);
        if (result is StepResult.Rejected rejected)
        {
            return rejected;
        }

        Definition = command is MigrateInstance migrated ? migrated.Target : Definition;
        Take((StepResult.Accepted)result);
        world.CarryOut();
        return null;
    }

    private void Take(StepResult.Accepted accepted)
    {
        var written = EventFormat.Write(accepted.Events);
        JournalBytes += written.Length;
        _journal.AddRange(EventFormat.Read(written));
        foreach (var changed in accepted.Changed)
        {
            _rows[changed.Key] = StateFormat.WriteElement(changed);
        }

        foreach (var removed in accepted.Removed)
        {
            Assert.True(_rows.Remove(removed), "A row was removed that was never written.");
        }

        var stored = StateFormat.Read(StateFormat.WriteHeader(accepted.State), _rows.Values);
        Same(accepted.State, stored);
        Same(accepted.State, ProcessEngine.Replay(_journal));
        Tokens(accepted.State);
        _state = stored;
        foreach (var effect in accepted.Effects)
        {
            world.Enqueue(Key, effect);
        }
    }

    private static void Same(ProcessInstance expected, ProcessInstance actual)
    {
        Assert.Equal(StateFormat.WriteHeader(expected), StateFormat.WriteHeader(actual));
        Assert.Equal(expected.Elements.Select(StateFormat.WriteElement), actual.Elements.Select(StateFormat.WriteElement));
    }

    // No token is lost or doubled: every counter says what is there, and everything is in something.
    private static void Tokens(ProcessInstance state)
    {
        foreach (var element in state.Elements)
        {
            var inside = state.Elements.Count(other => other.ScopeKey == element.Key
                && other.Role is (ElementRole.Plain or ElementRole.Join or ElementRole.LoopBody or ElementRole.LoopRound));
            Assert.Equal(inside, element.ActiveChildren);
            Assert.True(element.ScopeKey == 0 || state.Elements.Find(element.ScopeKey) is not null);
        }

        Assert.Equal(state.Elements.Sum(element => element.Variables.Bytes), state.VariableBytes);
    }
}
