using System.Globalization;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.HumanTasks;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Walking;

/// <summary>Does random legal things with the cases of a world, then carries every case to its end.</summary>
internal sealed class Walk(ProofWorld world, Choices choices, Focus focus)
{
    private const int MostSteps = 600;

    private readonly Acts _acts = new(world, choices);

    /// <summary>Whether a person moved tokens: then a join may rightly wait for ever, and says so.</summary>
    public bool MayBeStuck => _acts.MovedTokens;

    public void Go(int steps)
    {
        for (; steps > 0 && Running().ToList() is { Count: > 0 } running; steps--)
        {
            var one = choices.One(running);
            var choice = choices.Next(6);
            if (choice < 2)
            {
                CarryOn(one);
            }
            else if (choice == 2 || !running.Any(other => _acts.Try(other, focus)))
            {
                _acts.Any(one);
            }

            world.JudgeFamilies();
        }
    }

    /// <summary>Carries every case to its end, which it must reach unless a person moved its tokens.</summary>
    public void Finish()
    {
        for (var steps = 0; Running().ToList() is { Count: > 0 } running; steps++)
        {
            if (steps >= MostSteps)
            {
                throw new ProofFailedException($"After {MostSteps} steps these still run: {Describe(running)}");
            }

            if (!running.Any(CarryOn))
            {
                if (!MayBeStuck)
                {
                    throw new ProofFailedException($"Nothing more can be done, but these still run: {Describe(running)}");
                }

                return;
            }

            world.JudgeFamilies();
        }
    }

    private static string Describe(IEnumerable<ProofCase> cases) => string.Join("; ", cases.Select(one => $"case {one.Key} at {string.Join(", ", one.State.Elements
        .Where(element => element.ScopeKey != 0 && element.Role is ElementRole.Plain or ElementRole.Join or ElementRole.LoopBody or ElementRole.LoopRound)
        .Select(element => element.Incident is { } incident ? $"{element.ElementId} ({incident.Kind})" : element.ElementId))}"));

    private IEnumerable<ProofCase> Running() => world.Cases.Where(one => !one.State.HasEnded);

    private bool CarryOn(ProofCase one)
    {
        if (one.State.HasEnded)
        {
            return false;
        }

        if (one.State.Status == InstanceStatus.Suspended)
        {
            one.Give(new ResumeInstance());
            return true;
        }

        return one.State.Elements.Any(element => Help(one, element))
            || one.State.Elements.Any(element => Work(one, element))
            || one.State.Elements.Any(element => Happen(one, element))
            || one.State.Elements.Any(element => StartInside(one, element));
    }

    private static bool Help(ProofCase one, ElementInstance element)
    {
        if (element.Incident is not { Kind: not IncidentKind.JoinUnreachable })
        {
            return false;
        }

        if (Value(one, "broken") == "true" || Value(one, "n") == "null" || Value(one, "fails") == "true")
        {
            one.Give(new SetVariables(one.Key, Variables.Of(("broken", "false"), ("n", "1"), ("fails", "false"))));
            return true;
        }

        if (Value(one, "frail") == "true")
        {
            one.Give(new SetVariables(one.Key, Variables.Of(("frail", "false"))));
            return true;
        }

        one.Give(new ResolveIncident(element.Key));
        return true;
    }

    private static bool Work(ProofCase one, ElementInstance element)
    {
        if (element.Incident is not null)
        {
            return false;
        }

        if (element.Job is { } job)
        {
            one.Give(new CompleteJob(element.Key, job.Key, Variables.Empty));
            return true;
        }

        if (element.Task is not { } task)
        {
            return false;
        }

        if (task.Signing is { } signing && (signing.Place == SignPlace.Before || task.IsHandedIn))
        {
            one.Give(new SignTask(element.Key, true, null), new Person(signing.Signers.First(signer => signer.Approves is null).Person));
        }
        else if (task.IsDelegated)
        {
            one.Give(new ResolveTask(element.Key, Variables.Empty));
        }
        else if (task.Assignee is null && !task.CandidateUsers.IsEmpty && one.Process.Drawing.FindNode(element.ElementId) is UserTask node && node.TaskListeners.Any(listener => listener.Listens == TaskChangeKind.Assigning))
        {
            // A listener says who may have it.
            one.Give(new ClaimTask(element.Key), new Person("a", "g"));
        }
        else
        {
            // Who has a task completes it; what nobody has, one of its candidates does.
            one.Give(new CompleteTask(element.Key, Variables.Empty), task.Assignee is { } assignee ? new Person(assignee) : task.CandidateUsers.IsEmpty ? Person.System : new Person("a", "g"));
        }

        return true;
    }

    private bool Happen(ProofCase one, ElementInstance element)
    {
        if (element.Role is ElementRole.LoopBody || one.Process.Drawing.FindNode(element.ElementId) is not (EventNode or EventBasedGateway or ReceiveTask))
        {
            return false;
        }

        foreach (var waiting in element.Catches)
        {
            switch (waiting)
            {
                case TimerWait { Paused: not null } timer:
                    one.Give(new ResumeTimer(element.Key, timer.Key, null));
                    return true;
                case TimerWait timer:
                    world.Wait(TimeSpan.FromTicks(Math.Max(timer.Due.Since(world.Now).Ticks, 0)));
                    return true;
                case MessageWait:
                    one.Give(new CorrelateMessage(element.Key, waiting.Key, world.NextKey++, Variables.Empty));
                    return true;
                case SignalWait:
                    world.Broadcast(0);
                    return true;
                case ConditionWait when Value(one, "n") != "5":
                    one.Give(new SetVariables(one.Key, Variables.Of(("n", "5"))));
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    // An ad-hoc subprocess whose condition does not hold yet waits to be told what to do.
    private static bool StartInside(ProofCase one, ElementInstance element)
    {
        if (element is not { ActiveChildren: 0, Phase: ElementPhase.Active, Role: not ElementRole.LoopBody } || one.Process.Drawing.FindNode(element.ElementId) is not AdHocSubProcess adHoc)
        {
            return false;
        }

        one.Give(Value(one, "n") == "5"
            ? new StartAdHocElement(element.Key, adHoc.Children.First(child => child is UserTask).Id, Variables.Empty)
            : new SetVariables(one.Key, Variables.Of(("n", "5"))));
        return true;
    }

    private static string Value(ProofCase one, string name) =>
        one.State.Elements.Find(one.Key)!.Variables.TryGet(name, out var value) ? value.ToString() : string.Create(CultureInfo.InvariantCulture, $"no {name}");
}
