using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Tests.Coverage;
using BackOffice.Workflows.Core.Tests.Driving;
using static BackOffice.Workflows.Core.Tests.Driving.ProcessBuilder;

namespace BackOffice.Workflows.Core.Tests.Execution;

public sealed class TaskTests
{
    [Fact]
    [Covers("User task", "candidates, dates, priority, form")]
    public void A_user_task_is_created_with_candidates_dates_priority_and_form()
    {
        var started = World.With(Process("p").Start().UserTask("visit", task => task
            .Assign(groups: "=[\"repairmen\", team]", users: "li.lei, han.meimei").Schedule("=arrival").Extension("priorityDefinition", ("priority", "80"))
            .Extension("formDefinition", ("formId", "visit-form")))).Start("p", ("team", "\"east\""), ("arrival", "\"PT30M\""));

        var created = started.Journal.OfType<UserTaskCreated>().Single();
        Assert.Equal("repairmen east", string.Join(" ", created.CandidateGroups));
        Assert.Equal("li.lei han.meimei", string.Join(" ", created.CandidateUsers));
        Assert.Equal("2026-11-20T01:30:00Z", created.Due.ToString());
        Assert.Equal(80, created.Priority);
        Assert.Equal("visit-form", created.FormId);
    }

    [Fact]
    [Covers("User task", "claim and complete")]
    public void A_candidate_claims_a_task_and_completes_it()
    {
        var started = WithCandidates();

        started.As("li.lei", "repairmen").Give(new ClaimTask(started.Element("visit").Key)).Complete("visit");

        Assert.True(started.Completed);
    }

    [Fact]
    public void A_candidate_who_completes_at_once_has_claimed_it()
    {
        var started = WithCandidates().As("li.lei", "repairmen").Complete("visit");

        Assert.Equal("li.lei", started.Journal.OfType<UserTaskClaimed>().Single().Assignee);
    }

    [Fact]
    public void Nobody_else_may_claim_or_complete_it()
    {
        var started = WithCandidates().As("cashier", "desk");
        var key = started.Element("visit").Key;

        Assert.Equal($"Expected a candidate of the task {key} (group 'repairmen'), but 'cashier' is none.", started.Try(new ClaimTask(key))!.Message);
        Assert.Equal(
            $"Expected that the task {key} is with 'cashier', but nobody has it and its candidates are group 'repairmen'.",
            started.Try(new CompleteTask(key, Variables.Empty))!.Message);
    }

    [Fact]
    public void A_claimed_task_cannot_be_claimed_again_until_it_was_released()
    {
        var started = WithCandidates().As("li.lei", "repairmen");
        var key = started.Element("visit").Key;
        started.Give(new ClaimTask(key));

        started.As("han.meimei", "repairmen");
        Assert.Equal($"Expected that nobody has the task {key}, but 'li.lei' has it.", started.Try(new ClaimTask(key))!.Message);

        started.As("li.lei", "repairmen").Give(new ReleaseTask(key)).As("han.meimei", "repairmen").Give(new ClaimTask(key));
        Assert.Equal("han.meimei", started.Element("visit").Task!.Assignee);
    }

    [Fact]
    public void A_task_cannot_be_completed_twice()
    {
        var started = WithCandidates();
        var key = started.Element("visit").Key;
        started.Complete("visit");

        Assert.Equal("Expected a running instance, but it is completed.", started.Try(new CompleteTask(key, Variables.Empty))!.Message);
    }

    [Fact]
    public void A_due_date_that_cannot_be_read_is_an_incident_and_no_task_exists()
    {
        var started = World.With(Process("p").Start().UserTask("visit", task => task.Schedule("soon"))).Start("p");

        Assert.Equal("Expected that the due date 'soon' gives a date such as 2026-11-20T09:00:00, or a duration such as PT24H, but it does not: it is 'soon'.", started.Incident!.Cause);
        Assert.DoesNotContain("UserTaskCreated", started.Happened);
    }

    [Fact]
    public void Dates_and_candidates_of_a_task_are_changed_and_the_rest_stays()
    {
        var started = WithCandidates();
        var key = started.Element("visit").Key;

        started.Give(new UpdateTask(key, "the customer asked") { Due = new Instant(1), Priority = 90 });

        var task = started.Element("visit").Task!;
        Assert.Equal((new Instant(1), 90, "repairmen"), (task.Due!.Value, task.Priority, task.CandidateGroups.Single()));
    }

    private static Case WithCandidates() =>
        World.With(Process("p").Start().UserTask("visit", task => task.Assign(groups: "repairmen")).End()).Start("p");
}
