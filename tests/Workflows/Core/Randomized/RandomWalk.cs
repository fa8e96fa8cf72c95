using System.Collections.Immutable;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.HumanTasks;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.Tests.Driving;

namespace BackOffice.Workflows.Core.Tests.Randomized;

/// <summary>Does random legal things with the cases of a world, and then carries every case to its end.</summary>
internal sealed class RandomWalk(World world, Random random)
{
    private const int MostSteps = 2_000;

    /// <summary>Whether a person moved tokens: then a join may rightly wait for ever, and says so.</summary>
    public bool Modified { get; private set; }

    public void Go(int steps, bool mayModify)
    {
        for (; steps > 0 && Running().ToList() is { Count: > 0 } running; steps--)
        {
            Act(running[random.Next(running.Count)], mayModify);
        }
    }

    public void Finish()
    {
        for (var steps = 0; Running().ToList() is { Count: > 0 } running; steps++)
        {
            Assert.True(steps < MostSteps, $"After {MostSteps} steps these still run: {string.Join("; ", running.Select(one => one.Active))}");
            var moved = running.Any(CarryOn);
            if (!moved && running.All(one => one.State.HasEnded || IsStuck(one)))
            {
                return;
            }
        }
    }

    private static bool IsStuck(Case one) => one.State.Elements.Any(element => element.Incident is { Kind: IncidentKind.JoinUnreachable })
        || one.State.Elements.Any(element => element.CalledInstanceKey != 0);

    private IEnumerable<Case> Running() => world.Cases.Where(one => !one.State.HasEnded);

    private bool CarryOn(Case one)
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

        foreach (var element in one.State.Elements)
        {
            if (element.Incident is { Kind: not IncidentKind.JoinUnreachable })
            {
                one.Give(new ResolveIncident(element.Key));
                return true;
            }

            if (Work(one, element))
            {
                return true;
            }
        }

        foreach (var waiting in one.State.Elements.SelectMany(element => element.Catches.Select(waiting => (Element: element, Catch: waiting))).ToList())
        {
            if (waiting.Element.Role != ElementRole.Plain || one.Definition.FindNode(waiting.Element.ElementId) is Definition.Container)
            {
                continue;
            }

            switch (waiting.Catch)
            {
                case TimerWait { Paused: not null } timer:
                    one.Give(new ResumeTimer(waiting.Element.Key, timer.Key, null));
                    return true;
                case TimerWait:
                    world.Wait(TimeSpan.FromMinutes(30));
                    return true;
                case MessageWait message:
                    one.Give(new CorrelateMessage(waiting.Element.Key, message.Key, world.Keys.Next(), Variables.Empty));
                    return true;
                default:
                    continue;
            }
        }

        return false;
    }

    private static bool Work(Case one, ElementInstance element)
    {
        if (element.Job is { } job)
        {
            one.Give(new CompleteJob(element.Key, job.Key, Variables.Empty));
            return true;
        }

        if (element.Task is not { } task)
        {
            return false;
        }

        if (task.Signing is { } signing)
        {
            var signer = signing.Signers.First(one => one.Approves is null).Person;
            if (signing.Place == SignPlace.Before || task.IsHandedIn)
            {
                one.As(signer).Give(new SignTask(element.Key, true, null)).As(null);
                return true;
            }
        }

        one.Give(task.IsDelegated ? new ResolveTask(element.Key, Variables.Empty) : new CompleteTask(element.Key, Variables.Empty));
        return true;
    }

    private void Act(Case one, bool mayModify)
    {
        var elements = one.State.Elements.Where(element => element.ScopeKey != 0).ToList();
        var element = elements.Count == 0 ? null : elements[random.Next(elements.Count)];
        switch (random.Next(mayModify ? 22 : 20))
        {
            case 0: world.Wait(TimeSpan.FromMinutes(random.Next(15))); break;
            case 1: world.Publish("m", "k"); break;
            case 2: world.Broadcast("s", Variables.Empty); break;
            case 3: one.Try(new SuspendInstance(null)); break;
            case 4: one.Try(new ResumeInstance()); break;
            case 5: one.Try(new SetVariables(one.Key, Variables.Of(("n", random.Next(4).ToString(System.Globalization.CultureInfo.InvariantCulture))))); break;
            case 6 when element?.Job is { } job: one.Try(new FailJob(element.Key, job.Key, "no", random.Next(2))); break;
            case 7 when element?.Job is { } job && element.ElementId.StartsWith("host", StringComparison.Ordinal): one.Try(new ThrowJobError(element.Key, job.Key, "E", null, Variables.Empty)); break;
            case 8 when element is not null: one.Try(new ResolveIncident(element.Key)); break;
            case 9 when element?.Task is not null: one.As("a").Try(new ClaimTask(element.Key)); one.As(null); break;
            case 10 when element?.Task is not null: one.Try(new TransferTask(element.Key, "b", null)); break;
            case 11 when element?.Task is not null: one.Try(new DelegateTask(element.Key, "c", null)); break;
            case 12 when element?.Task is not null: one.Try(new AddSigners(element.Key, (SignPlace)random.Next(2), (SignRule)random.Next(4), 50, [("x", 1), ("y", 2)], null)); break;
            case 13 when element?.Catches.OfType<TimerWait>().FirstOrDefault() is { } timer: one.Try(new PauseTimer(element!.Key, timer.Key, null)); break;
            case 14 when element?.Catches.OfType<TimerWait>().FirstOrDefault() is { } timer: one.Try(new RescheduleTimer(element!.Key, timer.Key, world.Now.Plus(TimeSpan.FromMinutes(1)), null)); break;
            case 15 when one.State.Pending.IsEmpty: one.Try(new MigrateInstance(one.Definition, 2, one.State.Version + 1, ImmutableDictionary<string, string>.Empty, null)); break;
            case 16 when element?.Task is not null: one.Try(new TakeBackTask(element.Key)); break;
            case 20 when element is not null: Modify(one, new CancelElement(element.Key)); break;
            case 21 when element is not null: Modify(one, new MoveToken(element.Key, one.Definition.Nodes[random.Next(one.Definition.Nodes.Length)].Id)); break;
            default: CarryOn(one); break;
        }
    }

    private void Modify(Case one, ModifyInstruction instruction) =>
        Modified |= one.Try(new ModifyInstance([instruction], null)) is null;
}
