using System.Collections.Immutable;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Incidents;

namespace BackOffice.Workflows.Core.State;

/// <summary>The bytes of an element instance. Most parts are absent most of the time: a bit set says which follow.</summary>
internal static class ElementFormat
{
    [Flags]
    private enum Parts
    {
        None = 0,
        Children = 1,
        LoopIndex = 1 << 1,
        Variables = 1 << 2,
        Task = 1 << 3,
        Job = 1 << 4,
        Catches = 1 << 5,
        Incident = 1 << 6,
        Joins = 1 << 7,
        Tokens = 1 << 8,
        Loop = 1 << 9,
        Called = 1 << 10,
        Listeners = 1 << 11,
        Compensation = 1 << 12,
        ReturnTo = 1 << 13,
        TaskChange = 1 << 14,
        Awaits = 1 << 15,
    }

    private static readonly Parts[] Order = [.. Enum.GetValues<Parts>().Where(part => part != Parts.None)];

    public static void Write(StateWriter to, ElementInstance element)
    {
        var parts = PartsOf(element);
        to.Number(element.Key);
        to.Text(element.ElementId);
        to.Number(element.ScopeKey);
        to.Number((int)element.Role);
        to.Number((int)element.Phase);
        to.Number((int)parts);
        foreach (var part in Order)
        {
            if (parts.HasFlag(part))
            {
                Write(to, element, part);
            }
        }
    }

    public static ElementInstance Read(ref StateReader from)
    {
        var element = new ElementInstance
        {
            Key = from.Number(),
            ElementId = from.Text(),
            ScopeKey = from.Number(),
            Role = (ElementRole)from.Int(),
            Phase = (ElementPhase)from.Int(),
        };
        var parts = (Parts)from.Int();
        foreach (var part in Order)
        {
            if (parts.HasFlag(part))
            {
                element = Read(ref from, element, part);
            }
        }

        return element;
    }

    private static Parts PartsOf(ElementInstance element) =>
        (element.ActiveChildren != 0 ? Parts.Children : Parts.None)
        | (element.LoopIndex != 0 ? Parts.LoopIndex : Parts.None)
        | (element.Variables.Count != 0 ? Parts.Variables : Parts.None)
        | (element.Task is not null ? Parts.Task : Parts.None)
        | (element.Job is not null ? Parts.Job : Parts.None)
        | (!element.Catches.IsEmpty ? Parts.Catches : Parts.None)
        | (element.Incident is not null ? Parts.Incident : Parts.None)
        | (!element.Joins.IsEmpty ? Parts.Joins : Parts.None)
        | (!element.Tokens.IsEmpty ? Parts.Tokens : Parts.None)
        | (element.Loop is not null ? Parts.Loop : Parts.None)
        | (element.CalledInstanceKey != 0 ? Parts.Called : Parts.None)
        | (element.ListenersDone != 0 ? Parts.Listeners : Parts.None)
        | (element.Compensation is not null ? Parts.Compensation : Parts.None)
        | (element.ReturnToId is not null ? Parts.ReturnTo : Parts.None)
        | (element.TaskChange is not null ? Parts.TaskChange : Parts.None)
        | (element.Awaits is not null ? Parts.Awaits : Parts.None);

    private static void Write(StateWriter to, ElementInstance element, Parts part)
    {
        switch (part)
        {
            case Parts.Children: to.Number(element.ActiveChildren); break;
            case Parts.LoopIndex: to.Number(element.LoopIndex); break;
            case Parts.Variables: Write(to, element.Variables); break;
            case Parts.Task: TaskFormat.Write(to, element.Task!); break;
            case Parts.Job: Write(to, element.Job!); break;
            case Parts.Catches: CatchFormat.Write(to, element.Catches); break;
            case Parts.Incident: Write(to, element.Incident!); break;
            case Parts.Joins: Write(to, element.Joins); break;
            case Parts.Tokens: Write(to, element.Tokens); break;
            case Parts.Loop: Write(to, element.Loop!); break;
            case Parts.Called: to.Number(element.CalledInstanceKey); break;
            case Parts.Listeners: to.Number(element.ListenersDone); break;
            case Parts.Compensation: Write(to, element.Compensation!); break;
            case Parts.ReturnTo: to.Text(element.ReturnToId); break;
            case Parts.TaskChange: Write(to, element.TaskChange!); break;
            case Parts.Awaits: Write(to, element.Awaits!); break;
            default: throw new InvalidOperationException($"Expected a part of an element instance, but found {part}.");
        }
    }

    private static ElementInstance Read(ref StateReader from, ElementInstance element, Parts part) => part switch
    {
        Parts.Children => element with { ActiveChildren = from.Int() },
        Parts.LoopIndex => element with { LoopIndex = from.Int() },
        Parts.Variables => element with { Variables = ReadVariables(ref from) },
        Parts.Task => element with { Task = TaskFormat.Read(ref from) },
        Parts.Job => element with { Job = new JobState(from.Number(), from.Text(), from.Int(), (JobPurpose)from.Int(), from.Int(), from.Int()) },
        Parts.Catches => element with { Catches = CatchFormat.Read(ref from) },
        Parts.Incident => element with { Incident = new IncidentState(from.Number(), (IncidentKind)from.Int(), (IncidentStage)from.Int()) },
        Parts.Joins => element with { Joins = ReadJoins(ref from) },
        Parts.Tokens => element with { Tokens = ReadTokens(ref from) },
        Parts.Loop => element with { Loop = new LoopState(from.Int(), from.Int(), from.Int(), from.Int(), from.Number()) },
        Parts.Called => element with { CalledInstanceKey = from.Number() },
        Parts.Listeners => element with { ListenersDone = from.Int() },
        Parts.ReturnTo => element with { ReturnToId = from.TextOrNull() },
        Parts.Compensation => element with { Compensation = ReadCompensation(ref from) },
        Parts.TaskChange => element with { TaskChange = ReadTaskChange(ref from) },
        Parts.Awaits => element with { Awaits = new AwaitState(from.Text(), from.Text(), from.Text()) },
        _ => throw new FormatException($"Expected a part of an element instance, but found {part}."),
    };

    private static void Write(StateWriter to, Variables variables)
    {
        to.Number(variables.Count);
        foreach (var variable in variables)
        {
            to.Text(variable.Name);
            to.Bytes(variable.Value.Utf8.Span);
        }
    }

    private static Variables ReadVariables(ref StateReader from)
    {
        var variables = new Variable[from.Int()];
        for (var i = 0; i < variables.Length; i++)
        {
            variables[i] = new Variable(from.Text(), Payload.FromTrusted(from.Bytes()));
        }

        return Variables.Of(variables);
    }

    private static void Write(StateWriter to, JobState job)
    {
        to.Number(job.Key);
        to.Text(job.Type);
        to.Number(job.Retries);
        to.Number((int)job.Purpose);
        to.Number(job.Failures);
        to.Number(job.Allowed);
    }

    private static void Write(StateWriter to, IncidentState incident)
    {
        to.Number(incident.Key);
        to.Number((int)incident.Kind);
        to.Number((int)incident.Stage);
    }

    private static void Write(StateWriter to, AwaitState awaits)
    {
        to.Text(awaits.Whom);
        to.Text(awaits.Because);
        to.Text(awaits.BecauseEnglish);
    }

    private static void Write(StateWriter to, HeldTaskChange held)
    {
        to.Number((int)held.Kind);
        to.Bytes(EventFormat.WriteInner(held.Change));
        Write(to, held.Variables);
        to.Text(held.Actor);
        to.Number(held.Agreed);
    }

    private static HeldTaskChange ReadTaskChange(ref StateReader from) => new(
        (TaskChangeKind)from.Int(), EventFormat.Read(from.Bytes())[0], ReadVariables(ref from), from.TextOrNull(), from.Int());

    private static void Write(StateWriter to, LoopState loop)
    {
        to.Number(loop.Total);
        to.Number(loop.Started);
        to.Number(loop.Completed);
        to.Number(loop.Terminated);
        to.Number(loop.ItemsKey);
    }

    private static void Write(StateWriter to, CompensationState compensation)
    {
        to.Number(compensation.Order);
        to.Number(compensation.Bound);
        to.Number(compensation.For);
        to.Number(compensation.Holds ? 1 : 0);
    }

    private static CompensationState ReadCompensation(ref StateReader from) =>
        new() { Order = from.Number(), Bound = from.Number(), For = from.Number(), Holds = from.Int() != 0 };

    private static void Write(StateWriter to, ImmutableArray<WaitingJoin> joins)
    {
        to.Number(joins.Length);
        foreach (var join in joins)
        {
            to.Text(join.ElementId);
            to.Number(join.Key);
        }
    }

    private static ImmutableArray<WaitingJoin> ReadJoins(ref StateReader from)
    {
        var joins = ImmutableArray.CreateBuilder<WaitingJoin>();
        for (var count = from.Int(); count > 0; count--)
        {
            joins.Add(new WaitingJoin(from.Text(), from.Number()));
        }

        return joins.DrainToImmutable();
    }

    private static void Write(StateWriter to, ImmutableArray<TokenCount> tokens)
    {
        to.Number(tokens.Length);
        foreach (var token in tokens)
        {
            to.Text(token.Flow);
            to.Number(token.Count);
        }
    }

    private static ImmutableArray<TokenCount> ReadTokens(ref StateReader from)
    {
        var tokens = ImmutableArray.CreateBuilder<TokenCount>();
        for (var count = from.Int(); count > 0; count--)
        {
            tokens.Add(new TokenCount(from.Text(), from.Int()));
        }

        return tokens.DrainToImmutable();
    }
}
