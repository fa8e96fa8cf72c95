using System.Globalization;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.HumanTasks;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Walking;

/// <summary>Which command each verb is: the table of contents of what the walk can do.</summary>
internal static class ActRegistry
{
    private static readonly Dictionary<string, Func<ActScene, Command?>> s_acts = new(StringComparer.Ordinal)
    {
        [Verbs.VariablesSet.Name] = Set,
        [Verbs.Suspended.Name] = _ => new SuspendInstance(null),
        [Verbs.Resumed.Name] = scene => scene.Case.State.Status == InstanceStatus.Suspended ? new ResumeInstance() : new SuspendInstance(null),
        [Verbs.Migrated.Name] = Migrate,
        [Verbs.Added.Name] = scene => scene.Case.Process.Other is { Added.IsEmpty: false } ? Migrate(scene) : null,
        [Verbs.CaseCancelled.Name] = _ => new CancelInstance(null),
        [Verbs.CaseWithdrawn.Name] = _ => new WithdrawInstance(null),
        [Verbs.Helped.Name] = Help,
        [Verbs.StartedBefore.Name] = scene => Modify(new StartBefore(scene.AnyTarget().Id, 0, Variables.Empty)),
        [Verbs.StartedAfter.Name] = scene => Modify(new StartAfter(scene.AnyTarget().Id, 0, Variables.Empty)),
        [Verbs.Cancelled.Name] = scene => Modify(new CancelElement(scene.Key)),
        [Verbs.MovedAway.Name] = scene => Modify(new MoveToken(scene.Key, scene.AnyTarget().Id)),
        [Verbs.MovedTo.Name] = scene => Modify(new MoveToken(scene.Key, scene.AnyTarget().Id)),

        [Verbs.Claimed.Name] = scene => Task(scene, key => new ClaimTask(key)),
        [Verbs.Released.Name] = scene => Task(scene, key => new ReleaseTask(key)),
        [Verbs.Assigned.Name] = scene => Task(scene, key => new AssignTask(key, "d", null)),
        [Verbs.Updated.Name] = scene => Task(scene, key => new UpdateTask(key, null) { Priority = scene.Choices.Next(100), CandidateUsers = ["a", "c"] }),
        [Verbs.Done.Name] = scene => Task(scene, key => new CompleteTask(key, Variables.Empty)),
        [Verbs.Transferred.Name] = scene => Task(scene, key => new TransferTask(key, "b", null)),
        [Verbs.Delegated.Name] = scene => Task(scene, key => new DelegateTask(key, "c", null)),
        [Verbs.Answered.Name] = scene => Task(scene, key => scene.Task!.IsDelegated ? new ResolveTask(key, Variables.Empty) : scene.Task.Assignee is null ? new ClaimTask(key) : new DelegateTask(key, "c", null)),
        [Verbs.SignersBefore.Name] = scene => Task(scene, key => Signers(scene, key, SignPlace.Before)),
        [Verbs.SignersAfter.Name] = scene => Task(scene, key => Signers(scene, key, SignPlace.After)),
        [Verbs.SignerRemoved.Name] = scene => Task(scene, key => scene.Task!.Signing is { } signing ? new RemoveSigner(key, scene.Choices.One(signing.Signers).Person, null) : Signers(scene, key, SignPlace.After)),
        [Verbs.Signed.Name] = scene => Task(scene, key => scene.Task!.Signing is not null ? new SignTask(key, !scene.Choices.Once(3), null) : Signers(scene, key, SignPlace.Before)),
        [Verbs.Returned.Name] = scene => Task(scene, key => Return(scene, key, jumpBack: false)),
        [Verbs.JumpedBack.Name] = scene => Task(scene, key => Return(scene, key, jumpBack: true)),
        [Verbs.TakenBack.Name] = scene => Task(scene, key => new TakeBackTask(key)),
        [Verbs.Urged.Name] = scene => Task(scene, key => new UrgeTask(key, null)),
        [Verbs.Copied.Name] = scene => Task(scene, key => new CopyTask(key, ["p", scene.Choices.Once(2) ? "q" : "r"])),
        [Verbs.Read.Name] = scene => Task(scene, key => new MarkTaskRead(key)),

        [Verbs.JobDone.Name] = scene => Job(scene, (key, job) => new CompleteJob(key, job, Variables.Empty)),
        [Verbs.JobFailed.Name] = scene => Job(scene, (key, job) => new FailJob(key, job, "no", scene.Choices.Next(2))),
        [Verbs.JobError.Name] = scene => Job(scene, (key, job) => new ThrowJobError(key, job, "E", null, Variables.Empty)),
        [Verbs.JobRetries.Name] = scene => Job(scene, (key, job) => new UpdateJobRetries(key, job, 2)),
        [Verbs.ListenerAgreed.Name] = scene => Listener(scene, (key, job, _) => new CompleteJob(key, job, Variables.Empty)),
        [Verbs.ListenerCorrected.Name] = scene => Listener(scene, (key, job, kind) => new CompleteJob(key, job, Variables.Empty) { Corrections = Corrections(scene, kind) }),
        [Verbs.ListenerDenied.Name] = scene => Listener(scene, (key, job, _) => new DenyTaskChange(key, job, null)),
        [Verbs.ListenerFailed.Name] = scene => Listener(scene, (key, job, _) => new FailJob(key, job, "no", scene.Choices.Next(2))),
        [Verbs.TimerDue.Name] = FireTimer,
        [Verbs.TimerPaused.Name] = scene => Catch<TimerWait>(scene, (key, timer) => new PauseTimer(key, timer, null)),
        [Verbs.TimerResumed.Name] = scene => scene.Wait<TimerWait>() is { } timer ? timer.Paused is null ? new PauseTimer(scene.Key, timer.Key, null) : new ResumeTimer(scene.Key, timer.Key, null) : null,
        [Verbs.TimerMoved.Name] = scene => Catch<TimerWait>(scene, (key, timer) => new RescheduleTimer(key, timer, scene.World.Now.Plus(TimeSpan.FromMinutes(scene.Choices.Next(3))), null)),
        [Verbs.MessageCame.Name] = scene => Catch<MessageWait>(scene, (key, wait) => new CorrelateMessage(key, wait, scene.World.NextKey++, Variables.Empty)),
        [Verbs.SignalCame.Name] = scene => Catch<SignalWait>(scene, (key, wait) => new ReceiveSignal(key, wait, Variables.Empty)),
        [Verbs.ConditionHeld.Name] = scene => scene.Wait<ConditionWait>() is { } wait ? SetNumber(scene, wait.Holds ? 0 : 5) : null,
        [Verbs.StartedInside.Name] = StartInside,
        [Verbs.CallFailed.Name] = scene => Child(scene) is null ? null : new SetVariables(scene.Case.Key, Variables.Of(("fails", "true"))),
    };

    /// <summary>The case that an element called; null where it called none.</summary>
    public static ProofCase? Child(ActScene scene) =>
        scene.Element is { CalledInstanceKey: not 0 and var child } ? scene.World.Cases.FirstOrDefault(one => one.Key == child) : null;

    /// <summary>What happens by carrying on.</summary>
    public static bool IsNotAsked(Verb verb) => verb != Verbs.CallCancelled && !s_acts.ContainsKey(verb.Name);

    public static bool IsAboutCatches(Verb verb) =>
        verb == Verbs.TimerDue || verb == Verbs.TimerPaused || verb == Verbs.TimerResumed || verb == Verbs.TimerMoved || verb == Verbs.MessageCame || verb == Verbs.SignalCame || verb == Verbs.ConditionHeld;

    /// <summary>What may make sense at an element instance.</summary>
    public static IEnumerable<Verb> At(ElementInstance element)
    {
        if (element.Task is not null)
        {
            foreach (var verb in Verbs.Groups[1])
            {
                yield return verb;
            }
        }

        if (element.TaskChange is not null)
        {
            yield return Verbs.ListenerAgreed;
            yield return Verbs.ListenerCorrected;
            yield return Verbs.ListenerDenied;
            yield return Verbs.ListenerFailed;
        }
        else if (element.Job is not null)
        {
            yield return Verbs.JobDone;
            yield return Verbs.JobFailed;
            yield return Verbs.JobError;
            yield return Verbs.JobRetries;
        }

        if (element.Catches.Any(wait => wait is TimerWait))
        {
            yield return Verbs.TimerDue;
            yield return Verbs.TimerPaused;
            yield return Verbs.TimerResumed;
            yield return Verbs.TimerMoved;
        }

        if (element.Catches.Any(wait => wait is MessageWait))
        {
            yield return Verbs.MessageCame;
        }

        if (element.Catches.Any(wait => wait is SignalWait))
        {
            yield return Verbs.SignalCame;
        }

        if (element.Catches.Any(wait => wait is ConditionWait))
        {
            yield return Verbs.ConditionHeld;
        }

        if (element.Incident is not null)
        {
            yield return Verbs.Helped;
        }

        if (element.CalledInstanceKey != 0)
        {
            yield return Verbs.CallFailed;
            yield return Verbs.CallCancelled;
        }
    }

    /// <summary>The command, and who gives it; no command where the verb makes no sense there.</summary>
    public static (Command? Command, Person? Person) Of(Verb verb, ActScene scene)
    {
        var command = s_acts[verb.Name](scene);
        return (command, command is null ? null : PersonFor(command, scene));
    }

    private static Person? PersonFor(Command command, ActScene scene)
    {
        var task = scene.Task;
        var holder = task?.Assignee is { } assignee ? new Person(assignee) : null;
        return command switch
        {
            ClaimTask => new Person(scene.Choices.Once(3) ? "b" : "a", "g"),
            MarkTaskRead => new Person(scene.Choices.Once(2) ? "a" : "x"),
            TakeBackTask => new Person(task?.CameFromPerson ?? "a"),
            WithdrawInstance => new Person(scene.Case.State.StartedBy),
            SignTask => new Person(task?.Signing?.Signers.FirstOrDefault(signer => signer.Approves is null)?.Person ?? "x"),
            CompleteTask => holder ?? new Person("a", "g"),
            AssignTask or RemoveSigner or UrgeTask or CopyTask => null,
            TaskCommand => scene.Choices.Once(2) ? null : holder,
            _ => null,
        };
    }

    private static Command? Task(ActScene scene, Func<long, Command?> make) => scene.Task is null ? null : make(scene.Key);

    private static Command? Job(ActScene scene, Func<long, long, Command> make) => scene.Element?.Job is { } job ? make(scene.Key, job.Key) : null;

    private static Command? Listener(ActScene scene, Func<long, long, TaskChangeKind, Command> make) =>
        scene.Element is { TaskChange: { } held, Job: { Purpose: JobPurpose.TaskListener } job } ? make(scene.Key, job.Key, held.Kind) : null;

    private static TaskCorrections Corrections(ActScene scene, TaskChangeKind kind) => kind switch
    {
        TaskChangeKind.Creating => new TaskCorrections { Assignee = scene.Choices.Once(2) ? "b" : null, Priority = scene.Choices.Next(100) },
        TaskChangeKind.Updating => new TaskCorrections { Priority = scene.Choices.Next(100) },
        _ => new TaskCorrections { Assignee = scene.Choices.Once(2) ? "b" : "d" },
    };

    private static Command? Catch<T>(ActScene scene, Func<long, long, Command> make)
        where T : CatchState => scene.Wait<T>() is { } wait ? make(scene.Key, wait.Key) : null;

    private static ModifyInstance Modify(ModifyInstruction instruction) => new([instruction], null);

    private static SetVariables Set(ActScene scene) => scene.Choices.Next(8) switch
    {
        6 => new SetVariables(scene.Case.Key, Variables.Of(("n", "null"))),
        7 => new SetVariables(scene.Case.Key, Variables.Of(("broken", "true"))),
        var value => SetNumber(scene, value),
    };

    private static SetVariables SetNumber(ActScene scene, int value) => new(scene.Case.Key, Variables.Of(("n", value.ToString(CultureInfo.InvariantCulture))));

    private static MigrateInstance? Migrate(ActScene scene) => scene.Case.Process.Other is { } other
        ? new MigrateInstance(other.Carried, 2, scene.Case.State.Version + 1, scene.Case.Process.ToOther, null)
        : null;

    private static Command? Help(ActScene scene)
    {
        if (scene.Element?.Incident is null)
        {
            return null;
        }

        var variables = scene.Case.State.Elements.Find(scene.Case.Key)!.Variables;
        return variables.Any(variable => variable.Name is "broken" or "frail" && variable.Value.ToString() == "true")
            ? new SetVariables(scene.Case.Key, Variables.Of(("broken", "false"), ("frail", "false"), ("n", "1")))
            : new ResolveIncident(scene.Key);
    }

    private static AddSigners Signers(ActScene scene, long key, SignPlace place) => new(
        key, place, (SignRule)scene.Choices.Next(4), scene.Choices.One([50, 100, 67]), scene.Choices.Once(2) ? [("x", 1), ("y", 2), ("z", 1)] : [("x", 1), ("y", 2)], null);

    private static ReturnTask? Return(ActScene scene, long key, bool jumpBack)
    {
        var tasks = scene.Case.Process.Drawing.FindNode(scene.Element!.ElementId)!.Parent!.Children.OfType<UserTask>().Where(task => !task.IsForCompensation).ToList();
        return tasks.Count == 0 ? null : new ReturnTask(key, scene.Choices.One(tasks).Id, jumpBack, null);
    }

    private static Command? FireTimer(ActScene scene)
    {
        if (scene.Wait<TimerWait>() is not { Paused: null } timer)
        {
            return null;
        }

        return timer.Due <= scene.World.Now
            ? new TriggerTimer(scene.Key, timer.Key)
            : new RescheduleTimer(scene.Key, timer.Key, scene.World.Now, null);
    }

    private static Command? StartInside(ActScene scene) =>
        scene.Element is { } element && scene.Case.Process.Drawing.FindNode(element.ElementId) is AdHocSubProcess adHoc && element.Role != ElementRole.LoopBody
            ? new StartAdHocElement(element.Key, scene.Choices.One([.. adHoc.Children.OfType<UserTask>()]).Id, Variables.Empty)
            : null;
}
