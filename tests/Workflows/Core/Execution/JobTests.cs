using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Tests.Coverage;
using BackOffice.Workflows.Core.Tests.Driving;
using static BackOffice.Workflows.Core.Tests.Driving.ProcessBuilder;

namespace BackOffice.Workflows.Core.Tests.Execution;

public sealed class JobTests
{
    [Theory]
    [InlineData("serviceTask")]
    [InlineData("sendTask")]
    [InlineData("scriptTask")]
    [InlineData("businessRuleTask")]
    [Covers("Service task", "a job")]
    [Covers("Send task", "a job")]
    [Covers("Script task", "a job")]
    [Covers("Business rule task", "a job")]
    public void A_task_with_a_definition_makes_a_job_and_waits_for_it(string kind)
    {
        var started = World.With(Process("p").Start().Element(kind, "work", task => task.Extension("taskDefinition", ("type", "=\"send-\" + channel"), ("retries", "5"))).End())
            .Start("p", ("channel", "\"sms\""));
        var job = started.Journal.OfType<JobCreated>().Single();
        Assert.Equal(("send-sms", 5), (job.Type, job.Retries));

        Assert.True(started.Complete("work").Completed);
    }

    [Fact]
    [Covers("Service task", "retries with back-off, then an incident")]
    public void A_failed_job_is_tried_again_after_its_back_off_and_becomes_an_incident_at_last()
    {
        var world = World.With(Process("p").Start().ServiceTask("work", more: task => task.Property("retryBackoff", "PT1M,PT5M")).End());
        var started = world.Start("p").Fail("work").Fail("work");
        Assert.Equal(
            [world.Now.Plus(TimeSpan.FromMinutes(1)), world.Now.Plus(TimeSpan.FromMinutes(5))],
            started.Journal.OfType<JobFailed>().Select(failed => failed.RetryAt!.Value));

        started.Fail("work");
        Assert.Equal("The job 'work' failed as often as it may. The last time: no connection", started.Incident!.Cause);

        started.Resolve("work");
        Assert.Null(started.Incident);
        Assert.True(started.Complete("work").Completed);
    }

    [Fact]
    [Covers("Service task", "a business error with a code")]
    public void A_business_error_of_a_job_is_caught_by_its_boundary_event_with_the_same_code()
    {
        var started = World.With(Process("p").Start().ServiceTask("pay").UserTask("paid")
            .Boundary("any", "pay", boundary => boundary.Error()).UserTask("other")
            .Boundary("refused", "pay", boundary => boundary.Error("REFUSED")).UserTask("cash")).Start("p");

        started.ThrowError("pay", "REFUSED", ("why", "\"no money\""));

        Assert.Equal("cash", started.Active);
        Assert.Equal("\"no money\"", started["why"]);
    }

    [Fact]
    public void A_business_error_that_nothing_catches_is_an_incident_and_resolving_it_makes_the_job_again()
    {
        var started = World.With(Process("p").Start().ServiceTask("pay").End()).Start("p").ThrowError("pay", "REFUSED");
        Assert.Equal("The error 'REFUSED' was thrown, but nothing catches it.", started.Incident!.Cause);

        started.Resolve("pay");

        Assert.True(started.Complete("pay").Completed);
    }

    [Fact]
    [Covers("Execution listener", "start and end, one by one")]
    public void Execution_listeners_run_before_and_after_the_work_one_by_one()
    {
        var started = World.With(Process("p").Start().UserTask("a", task => task.Listener("start", "s1").Listener("start", "s2").Listener("end", "e1")).End()).Start("p");
        started.Complete("a").Complete("a");
        Assert.NotNull(started.Element("a").Task);

        started.Complete("a");
        Assert.Equal("e1", started.Element("a").Job!.Type);
        Assert.True(started.Complete("a").Completed);
        Assert.Equal(["s1", "s2", "e1"], started.Journal.OfType<JobCreated>().Select(job => job.Type));
    }

    [Fact]
    public void An_error_of_an_end_listener_is_helped_where_the_task_is_being_left()
    {
        var started = World.With(Process("p").Start().UserTask("visit", task => task.Listener("end", "listen")).End()).Start("p").Complete("visit");
        started.ThrowError("visit", "E");
        Assert.NotNull(started.Incident);

        started.Resolve("visit");

        Assert.True(started.Give(new Commands.CompleteJob(started.Element("visit").Key, started.Element("visit").Job!.Key, Variables.Empty)).Completed);
    }
}
