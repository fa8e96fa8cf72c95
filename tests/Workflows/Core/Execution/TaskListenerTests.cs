using System.Collections.Immutable;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.Tests.Coverage;
using BackOffice.Workflows.Core.Tests.Driving;
using BackOffice.Workflows.Core.Waiting;
using static BackOffice.Workflows.Core.Tests.Driving.ProcessBuilder;

namespace BackOffice.Workflows.Core.Tests.Execution;

/// <summary>Changes of a user task wait for the jobs that listen to them.</summary>
public sealed class TaskListenerTests
{
    [Fact]
    [Covers("Task listener", "creating")]
    public void A_task_is_created_once_its_creating_listeners_are_done_one_after_the_other()
    {
        var started = Started(task => task.TaskListener("creating", "first").TaskListener("creating", "second"));
        Assert.Null(started.Element("check").Task);
        Assert.Equal("first", started.Element("check").Job!.Type);

        started.Complete("check");
        Assert.Equal("second", started.Element("check").Job!.Type);
        Assert.Null(started.Element("check").Task);

        started.Complete("check");
        Assert.NotNull(started.Element("check").Task);
        Assert.Null(started.Element("check").Job);
    }

    [Fact]
    public void A_creating_listener_may_correct_what_the_task_will_be()
    {
        var started = Started(task => task.TaskListener("creating", "first"));
        Agree(started, new TaskCorrections { Assignee = "li", CandidateGroups = ["office"], Priority = 80 });

        var task = started.Element("check").Task!;
        Assert.Equal(("li", "office", 80), (task.Assignee, task.CandidateGroups.Single(), task.Priority));
    }

    [Fact]
    public void A_completing_listener_sees_what_was_filled_in_and_then_the_case_gets_it()
    {
        var started = Started(task => task.TaskListener("completing", "check"));
        started.As("wang", "office").Complete("check", ("amount", "7"));
        Assert.Null(started["amount"]);
        Assert.Equal("7", started.State.VisibleVariables(started.Element("check").Key).Single(one => one.Name == "amount").Value.ToString());

        Agree(started.As(null));
        Assert.Equal("7", started["amount"]);
        Assert.Equal("after", started.Active);
        Assert.Equal("wang", started.Journal.OfType<UserTaskCompleted>().Single().By);
        Assert.Equal("wang", started.Element("after").Task!.CameFromPerson);
    }

    [Fact]
    [Covers("Task listener", "completing, may deny")]
    public void A_completing_listener_may_deny_and_the_task_stays_as_it_was()
    {
        var started = Started(task => task.TaskListener("completing", "check"));
        started.As("wang", "office").Complete("check", ("amount", "7"));

        Deny(started, "no receipt");

        Assert.Equal("check", started.Active);
        Assert.Null(started["amount"]);
        Assert.Null(started.Element("check").Job);
        Assert.Equal("no receipt", started.Journal.OfType<TaskChangeDenied>().Single().Reason);

        started.As("wang", "office").Complete("check");
        Agree(started.As(null));
        Assert.Equal("after", started.Active);
    }

    [Fact]
    public void Nothing_else_can_be_done_with_a_task_while_its_listener_is_asked()
    {
        var started = Started(task => task.TaskListener("completing", "check"));
        started.As("wang", "office").Complete("check");

        var refused = started.Try(new ReleaseTask(started.Element("check").Key));

        Assert.Equal(RejectionKind.InvalidState, refused!.Kind);
        Assert.Contains("its completing waits for the job 'check'", refused.Message, StringComparison.Ordinal);
        Assert.Equal(WaitKind.TaskListener, WaitReasons.Of(started.Definition, started.State).Single().Kind);
    }

    [Fact]
    [Covers("Task listener", "assigning, may deny")]
    public void The_assignee_of_the_definition_gets_the_task_only_if_the_assigning_listener_agrees()
    {
        var started = Started(task => task.Assign("wang").TaskListener("assigning", "may"));
        Assert.Null(started.Element("check").Task!.Assignee);

        Deny(started, null);
        Assert.Null(started.Element("check").Task!.Assignee);

        started.Give(new AssignTask(started.Element("check").Key, "li", null));
        Agree(started);
        Assert.Equal("li", started.Element("check").Task!.Assignee);
    }

    [Fact]
    public void An_assigning_listener_may_choose_another_person()
    {
        var started = Started(task => task.TaskListener("assigning", "may"));
        started.As("wang", "office").Give(new ClaimTask(started.Element("check").Key));
        Agree(started.As(null), new TaskCorrections { Assignee = "li" });

        Assert.Equal("li", started.Element("check").Task!.Assignee);
    }

    [Fact]
    public void Completing_a_task_that_nobody_claimed_is_refused_where_a_listener_decides_who_may()
    {
        var started = Started(task => task.Assign(groups: "office").TaskListener("assigning", "may"));

        var refused = started.As("wang", "office").Try(new CompleteTask(started.Element("check").Key, Variables.Empty));

        Assert.Equal($"Expected that somebody has the task {started.Element("check").Key}, but nobody has it, and its listener is asked who may: claim it first.", refused!.Message);
    }

    [Fact]
    [Covers("Task listener", "updating, may correct and deny")]
    public void An_updating_listener_may_correct_or_deny()
    {
        var started = Started(task => task.TaskListener("updating", "look"));
        started.Give(new UpdateTask(started.Element("check").Key, null) { Priority = 90 });
        Assert.Equal(50, started.Element("check").Task!.Priority);
        Agree(started, new TaskCorrections { Priority = 70 });
        Assert.Equal(70, started.Element("check").Task!.Priority);

        started.Give(new UpdateTask(started.Element("check").Key, null) { Priority = 10 });
        Deny(started, null);
        Assert.Equal(70, started.Element("check").Task!.Priority);
    }

    [Fact]
    [Covers("Task listener", "canceling")]
    public void A_cancelled_task_ends_once_its_canceling_listeners_are_done()
    {
        var world = World.With(Process("p").Start().UserTask("check", task => task.TaskListener("canceling", "undo")).End()
            .Boundary("late", "check", boundary => boundary.Timer("timeDuration", "PT1H")).UserTask("hurry"));
        var started = world.Start("p");
        world.Wait(TimeSpan.FromHours(1));
        Assert.Equal("check hurry", started.Active);

        Agree(started);
        Assert.Equal("hurry", started.Active);
        Assert.Single(started.Journal.OfType<UserTaskCancelled>());
    }

    [Fact]
    public void A_cancelled_case_waits_for_canceling_listeners_in_whatever_contains_the_task()
    {
        var started = World.With(Process("p").Start().SubProcess("sub", inside => inside.Start("s")
            .UserTask("check", task => task.TaskListener("canceling", "undo").ForEach("=[1, 2]", "item")).End("e")).End()).Start("p");
        started.Give(new CancelInstance("not wanted"));
        Assert.False(started.State.HasEnded);

        Agree(started);
        Agree(started);
        Assert.Equal(BackOffice.Workflows.Core.State.InstanceStatus.Cancelled, started.State.Status);
    }

    [Fact]
    public void Rounds_that_a_completion_condition_ends_are_awaited_until_their_listeners_are_done()
    {
        var started = World.With(Process("p").Start()
            .UserTask("check", task => task.TaskListener("canceling", "undo").ForEach("=[1, 2]", "item", until: "=numberOfCompletedInstances >= 1")).UserTask("after")).Start("p");
        started.Give(new CompleteTask(started.State.Elements.First(element => element.Task is not null).Key, Variables.Empty));
        Assert.Equal("check check", started.Active);

        Agree(started);
        Assert.Equal("after", started.Active);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(20)]
    public void However_little_a_step_may_do_many_tasks_with_canceling_listeners_all_end(int budget)
    {
        var world = World.With(Process("p").Start().SubProcess("sub", inside => inside.Start("s")
            .UserTask("check", task => task.TaskListener("canceling", "undo").ForEach("=[1, 2, 3, 4]", "item")).End("e"))
            .End().Boundary("off", "sub", boundary => boundary.Signal("off")).UserTask("after"));
        var started = world.Start("p");
        world.Limits = StepLimits.Default with { EventsPerStep = budget };

        world.Broadcast("off", Variables.Empty);
        while (started.State.Elements.FirstOrDefault(element => element.Job is not null) is { } asked)
        {
            started.Give(new CompleteJob(asked.Key, asked.Job!.Key, Variables.Empty));
        }

        Assert.Equal("after", started.Active);
    }

    [Fact]
    public void A_canceling_or_creating_listener_cannot_deny()
    {
        var started = Started(task => task.TaskListener("creating", "first"));
        var job = started.Element("check").Job!;

        var refused = started.Try(new DenyTaskChange(started.Element("check").Key, job.Key, null));

        Assert.Equal("Expected a job that listens to assigning, updating or completing a task, but it is for creating.", refused!.Message);
    }

    [Fact]
    public void Corrections_that_do_not_fit_the_change_are_refused()
    {
        var started = Started(task => task.TaskListener("completing", "check"));
        started.As("wang", "office").Complete("check");

        var refused = started.Try(new CompleteJob(started.Element("check").Key, started.Element("check").Job!.Key, Variables.Empty) { Corrections = new TaskCorrections { Priority = 1 } });

        Assert.Equal(RejectionKind.InvalidArgument, refused!.Kind);
    }

    [Fact]
    public void A_listener_that_failed_as_often_as_it_may_is_an_incident_that_gives_it_all_its_tries_again()
    {
        var started = Started(task => task.TaskListener("completing", "check"));
        started.As("wang", "office").Complete("check");
        started.Fail("check").Fail("check").Fail("check");
        Assert.Equal(IncidentKind.JobFailed, started.Incident!.Kind);

        started.Resolve("check");
        Assert.Equal(3, started.Element("check").Job!.Retries);

        Agree(started.As(null));
        Assert.Equal("after", started.Active);
    }

    [Fact]
    public void A_listener_of_a_change_that_nobody_knows_is_refused_with_the_definition()
    {
        var result = BackOffice.Workflows.Core.Reading.BpmnReader.Read(System.Text.Encoding.UTF8.GetBytes(Process("p").Start().UserTask("check", task => task.TaskListener("pondering", "x")).Xml()));

        Assert.Contains(result.Problems, problem => problem.ElementId == "check"
            && problem.Message == "Expected the event type of a task listener of 'check' to be one of creating, assigning, updating, completing, canceling, but found 'pondering'.");
    }

    [Fact]
    public void A_task_whose_creating_listener_is_asked_while_the_case_migrates_is_made_as_the_new_version_says()
    {
        var started = Started(task => task.TaskListener("creating", "first"));
        var target = Process("p").Start().UserTask("check2", task => task.TaskListener("creating", "first").Extension("formDefinition", ("formId", "new"))).UserTask("after").End().Read();
        started.Give(new MigrateInstance(target, 2, 2, ImmutableDictionary<string, string>.Empty.Add("check", "check2"), null));

        Agree(started);

        var created = started.Journal.OfType<UserTaskCreated>().Single();
        Assert.Equal(("check2", "check2", "new"), (created.ElementId, created.Name, created.FormId));
    }

    [Fact]
    public void A_case_that_waits_for_listeners_to_be_cancelled_takes_no_token()
    {
        var started = Started(task => task.TaskListener("canceling", "undo"));
        started.Give(new CancelInstance("not wanted"));

        var refused = started.Try(new ModifyInstance([new StartBefore("after", 0, Variables.Empty)], null));

        Assert.Equal("Expected a case that goes on, but it is being ended and waits for what listens to that.", refused!.Message);
    }

    private static Case Started(Action<ElementBuilder> task) =>
        World.With(Process("p").Start().UserTask("check", more => task(more)).UserTask("after").End()).Start("p");

    private static void Agree(Case one, TaskCorrections? corrections = null)
    {
        var element = one.State.Elements.First(element => element.Job is not null);
        one.Give(new CompleteJob(element.Key, element.Job!.Key, Variables.Empty) { Corrections = corrections });
    }

    private static void Deny(Case one, string? reason) => one.Give(new DenyTaskChange(one.Element("check").Key, one.Element("check").Job!.Key, reason));
}
