using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.HumanTasks;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.Tests.Driving;
using static BackOffice.Workflows.Core.Tests.Driving.ProcessBuilder;

namespace BackOffice.Workflows.Core.Tests.Execution;

public sealed class HumanVerbTests
{
    [Fact]
    public void A_transferred_task_is_done_by_the_other_and_its_owner_stays_known()
    {
        var started = WithTask().As("li.lei");
        started.Give(new TransferTask(Key(started), "han.meimei", "ill"));

        Assert.Equal($"Expected that the task {Key(started)} is with 'li.lei', but 'han.meimei' has it.", started.Try(new CompleteTask(Key(started), Variables.Empty))!.Message);
        Assert.Equal("li.lei", started.Element("visit").Task!.Owner);
        Assert.Equal("after", started.As("han.meimei").Complete("visit").Active);
    }

    [Fact]
    public void A_delegated_task_comes_back_with_the_answer_and_only_its_owner_completes_it()
    {
        var started = WithTask().As("li.lei");
        started.Give(new DelegateTask(Key(started), "expert", "look at the boiler")).As("expert");
        Assert.Equal(
            $"Expected a task {Key(started)} that is not delegated, but 'expert' answers first, and it comes back to 'li.lei'.",
            started.Try(new CompleteTask(Key(started), Variables.Empty))!.Message);

        started.Give(new ResolveTask(Key(started), Variables.Of(("finding", "\"rust\"")))).As("li.lei");

        Assert.Equal("\"rust\"", started.State.VisibleVariables(Key(started)).Single().Value.ToString());
        Assert.Equal("after", started.Complete("visit").Active);
    }

    [Fact]
    public void Signers_before_keep_the_task_until_they_have_signed()
    {
        var started = WithTask().As("li.lei");
        started.Give(new AddSigners(Key(started), SignPlace.Before, SignRule.All, 0, [("a", 1), ("b", 1)], null));
        Assert.Equal($"Expected that nobody has to sign the task {Key(started)} any more, but 'a', 'b' must sign first.", started.Try(new CompleteTask(Key(started), Variables.Empty))!.Message);

        started.As("a").Give(new SignTask(Key(started), true, null)).As("b").Give(new SignTask(Key(started), true, "fine"));

        Assert.Equal("after", started.As("li.lei").Complete("visit").Active);
    }

    [Fact]
    public void Signers_after_let_the_case_go_on_with_their_decision()
    {
        var started = WithTask().As("li.lei");
        started.Give(new AddSigners(Key(started), SignPlace.After, SignRule.Any, 0, [("a", 1), ("b", 1)], null)).Complete("visit", ("note", "1"));
        Assert.Equal("visit", started.Active);

        started.As("b").Give(new SignTask(Key(started), false, "too dear"));

        Assert.Equal(("after", "false", "1"), (started.Active, started["signed"], started["note"]));
    }

    [Theory]
    [InlineData(SignRule.Ratio, 60, "a+ b+", null)]
    [InlineData(SignRule.Ratio, 60, "a+ b+ c+", true)]
    [InlineData(SignRule.Ratio, 60, "a- b- c-", false)]
    [InlineData(SignRule.Weighted, 51, "a+", true)]
    [InlineData(SignRule.Weighted, 51, "b+ c+ d+", null)]
    [InlineData(SignRule.All, 0, "a+ b-", false)]
    public void A_joint_signature_is_decided_as_soon_as_the_missing_votes_cannot_change_it(SignRule rule, int percent, string votes, bool? decision)
    {
        var round = new SignRound(SignPlace.Before, rule, percent, [.. "abcde".Select(one => new Signer($"{one}", null, one == 'a' ? 10 : 1, Vote(votes, one)))]);

        Assert.Equal(decision, Tally.Decide(round));
    }

    [Fact]
    public void Only_the_one_who_added_a_signer_takes_them_out_and_only_before_they_signed()
    {
        var started = WithTask().As("li.lei");
        started.Give(new AddSigners(Key(started), SignPlace.Before, SignRule.All, 0, [("a", 1), ("b", 1)], null)).As("a").Give(new SignTask(Key(started), true, null));
        Assert.Equal("Expected the person who added 'b' ('li.lei'), but 'a' is another.", started.Try(new RemoveSigner(Key(started), "b", null))!.Message);

        started.As("li.lei");
        Assert.Equal("Expected that 'a' has not signed yet, but the signature is there.", started.Try(new RemoveSigner(Key(started), "a", null))!.Message);
        started.Give(new RemoveSigner(Key(started), "b", "not needed"));

        Assert.Null(started.Element("visit").Task!.Signing);
    }

    [Fact]
    public void A_returned_case_goes_its_normal_way_again()
    {
        var started = World.With(Process("p").Start().UserTask("a").UserTask("b").UserTask("c").End()).Start("p").Complete("a").Complete("b");

        started.Give(new ReturnTask(started.Element("c").Key, "a", JumpBack: false, "wrong address"));
        Assert.Equal("a", started.Active);

        Assert.Equal("b", started.Complete("a").Active);
    }

    [Fact]
    public void A_returned_case_jumps_back_to_the_one_who_returned_it_when_told_so()
    {
        var started = World.With(Process("p").Start().UserTask("a").UserTask("b").UserTask("c").End()).Start("p").Complete("a").Complete("b");

        started.Give(new ReturnTask(started.Element("c").Key, "a", JumpBack: true, null)).Complete("a");

        Assert.Equal("c", started.Active);
    }

    [Fact]
    public void Returning_before_a_fork_ends_the_other_branches_and_returning_within_one_does_not()
    {
        var model = Process("p").Start().UserTask("a").Parallel("fork").UserTask("b1").UserTask("b2").Parallel("join").End().From("fork").UserTask("c").To("join");
        var before = World.With(model).Start("p").Complete("a").Complete("b1").Complete("c");
        before.Give(new ReturnTask(before.Element("b2").Key, "a", false, null));
        Assert.Equal("a", before.Active);

        var within = World.With(model).Start("p").Complete("a").Complete("b1").Complete("c");
        within.Give(new ReturnTask(within.Element("b2").Key, "b1", false, null));
        Assert.Equal("b1 join", within.Active);
        Assert.True(within.Complete("b1").Complete("b2").Completed);
    }

    [Fact]
    public void A_task_cannot_be_returned_to_what_does_not_lie_before_it()
    {
        var started = World.With(Process("p").Start().UserTask("a").UserTask("b").End()).Start("p");

        Assert.Equal("Expected a task that lies before 'a', but no path leads from 'b' to it.", started.Try(new ReturnTask(started.Element("a").Key, "b", false, null))!.Message);
    }

    [Fact]
    public void A_task_is_taken_back_as_long_as_the_next_one_is_not_opened()
    {
        var started = WithTask().As("li.lei").Complete("visit");
        started.Give(new TakeBackTask(started.Element("after").Key));
        Assert.Equal("visit", started.Active);

        started.Complete("visit").As("boss").Give(new MarkTaskRead(started.Element("after").Key)).As("li.lei");
        Assert.Equal(
            $"Expected that nobody has opened or taken the task {started.Element("after").Key}, but 'boss' has opened it already.",
            started.Try(new TakeBackTask(started.Element("after").Key))!.Message);
    }

    [Fact]
    public void Only_the_initiator_withdraws_a_case()
    {
        var definition = Process("p").Start().UserTask("a").End();
        var started = World.With(definition).Start("p");

        Assert.Equal("Expected the person who started the case (''), but 'li.lei' is another.", started.As("li.lei").Try(new WithdrawInstance(null))!.Message);
    }

    [Fact]
    public void Urging_is_limited_and_copies_are_sent_once_a_person()
    {
        var world = World.With(Process("p").Start().UserTask("visit").End());
        var started = world.Start("p").Give(new SetVariables(1_000, Variables.Empty)).As("li.lei");
        started.Give(new UrgeTask(Key(started), "please"));
        Assert.Equal(RejectionKind.InvalidState, started.Try(new UrgeTask(Key(started), null))!.Kind);
        world.Wait(TimeSpan.FromMinutes(10));
        started.Give(new UrgeTask(Key(started), null));

        started.Give(new CopyTask(Key(started), ["a", "b", "a"])).Give(new CopyTask(Key(started), ["b", "c"]));
        Assert.Equal("a b c", string.Join(' ', started.Element("visit").Task!.CopiedTo));
        Assert.Equal("Expected somebody who was not told yet, but all of them were.", started.Try(new CopyTask(Key(started), ["a"]))!.Message);
    }

    [Fact]
    public void A_task_behind_a_join_is_not_returned_into_one_of_its_branches()
    {
        var started = World.With(Process("p").Start().Parallel("fork").UserTask("a").Parallel("join").UserTask("b").End().From("fork").UserTask("c").To("join")).Start("p").Complete("a").Complete("c");

        Assert.Equal(
            "Expected that every branch into 'join', through which the way leads back here, comes out of 'a', but one does not, and is over: the case would wait there for ever; return to a task before the branches part.",
            started.Try(new ReturnTask(started.Element("b").Key, "a", JumpBack: false, null))!.Message);

        Assert.Equal("b", started.Give(new ReturnTask(started.Element("b").Key, "a", JumpBack: true, null)).Complete("a").Active);
    }

    [Fact]
    public void Returning_to_jump_back_leaves_the_other_branches_as_they_are()
    {
        var started = World.With(Process("p").Start().UserTask("a").Parallel("fork").UserTask("b").Parallel("join").End().From("fork").UserTask("c").To("join")).Start("p").Complete("a");

        started.Give(new ReturnTask(started.Element("b").Key, "a", JumpBack: true, null));
        Assert.Equal("a c", started.Active);

        Assert.True(started.Complete("a").Complete("b").Complete("c").Completed);
    }

    [Fact]
    public void A_join_waits_for_a_task_that_was_returned_and_jumps_back_into_its_branch()
    {
        var model = Process("p").Start().UserTask("a").Parallel("fork").UserTask("b").Element("complexGateway", "two", gateway => gateway.Event("activationCondition", "=activationCount >= 2")).UserTask("after").End()
            .From("fork").UserTask("c").To("two").From("fork").UserTask("d").To("two");
        var started = World.With(model).Start("p").Complete("a");

        started.Give(new ReturnTask(started.Element("b").Key, "a", JumpBack: true, null)).Complete("c").Complete("d");
        Assert.Equal("a after two", started.Active);

        started.Complete("a").Complete("b");
        Assert.Equal("after", started.Active);
        Assert.Null(started.Incident);
    }

    [Fact]
    public void A_task_is_not_returned_into_one_branch_where_only_the_next_round_of_a_loop_leads_back()
    {
        var model = Process("p").Start().Exclusive("again").Parallel("fork").UserTask("a").Parallel("join").Exclusive("enough").When("=n > 1").End()
            .From("fork").UserTask("b").To("join").From("enough").Otherwise().To("again");
        var started = World.With(model).Start("p", ("n", "0")).Complete("a");

        Assert.StartsWith("Expected that every branch into 'join'", started.Try(new ReturnTask(started.Element("b").Key, "a", JumpBack: false, null))!.Message, StringComparison.Ordinal);
        Assert.Equal("b join", started.Active);
    }

    [Fact]
    public void Returning_before_a_fork_also_ends_what_would_jump_back_behind_it()
    {
        var model = Process("p").Start().UserTask("first").UserTask("a").Parallel("fork").UserTask("b").Parallel("join").End().From("fork").UserTask("c").To("join");
        var started = World.With(model).Start("p").Complete("first").Complete("a");
        started.Give(new ReturnTask(started.Element("b").Key, "first", JumpBack: true, null));

        started.Give(new ReturnTask(started.Element("c").Key, "a", JumpBack: false, null));

        Assert.Equal("a", started.Active);
    }

    [Fact]
    public void A_case_that_would_jump_back_comes_all_the_way_again_where_an_event_ends_the_task_instead()
    {
        var model = Process("p").Start().UserTask("a").Exclusive("merge").Parallel("fork").UserTask("b").Parallel("join").End().From("fork").UserTask("c").To("join")
            .Boundary("off", "a", boundary => boundary.Signal("gas-off")).UserTask("instead").To("merge");
        var world = World.With(model);
        var started = world.Start("p").Complete("a");
        started.Give(new ReturnTask(started.Element("b").Key, "a", JumpBack: true, null)).Complete("c");

        world.Broadcast("gas-off", Variables.Empty);

        Assert.Equal("instead", started.Active);
        Assert.True(started.Complete("instead").Complete("b").Complete("c").Completed);
    }

    [Fact]
    public void A_task_that_an_event_added_beside_another_is_not_returned_to_that_one()
    {
        var model = Process("p").Start().UserTask("a").UserTask("after").End().Boundary("late", "a", boundary => boundary.Signal("late"), interrupting: false).UserTask("hurry").End("e2");
        var world = World.With(model);
        var started = world.Start("p");
        world.Broadcast("late", Variables.Empty);

        Assert.Equal(
            "Expected a task to which the case itself came from 'a', but 'hurry' was added beside it by an event that does not interrupt: 'a' would be done twice.",
            started.Try(new ReturnTask(started.Element("hurry").Key, "a", JumpBack: false, null))!.Message);

        started.Give(new ReturnTask(started.Element("hurry").Key, "a", JumpBack: true, null));
        Assert.Equal("a a", started.Active);
    }

    [Fact]
    public void A_task_from_which_the_case_jumps_back_is_neither_returned_further_nor_taken_back_from_where_it_jumps_to()
    {
        var started = World.With(Process("p").Start().UserTask("a").UserTask("b").UserTask("c").End()).Start("p").Complete("a").Complete("b");
        started.Give(new ReturnTask(started.Element("c").Key, "b", JumpBack: true, null));

        Assert.Equal(
            "Expected a task that goes on its normal way, but the case jumps back from 'b' to 'c', whose branch would be lost; complete it instead.",
            started.Try(new ReturnTask(started.Element("b").Key, "a", JumpBack: false, null))!.Message);

        started.As("li.lei").Complete("b");
        Assert.Equal(RejectionKind.Forbidden, started.Try(new TakeBackTask(started.Element("c").Key))!.Kind);
    }

    [Fact]
    public void A_task_is_not_taken_back_where_something_else_came_out_of_the_one_before_as_well()
    {
        var model = Process("p").Start().UserTask("a").Parallel("fork").UserTask("b").Parallel("join").End().From("fork").ServiceTask("s").To("join");
        var started = World.With(model).Start("p").As("li.lei").Complete("a");
        Assert.Equal("Expected that one task came out of 'a', but 2 did, and the others would stay.", started.Try(new TakeBackTask(started.Element("b").Key))!.Message);

        started.Complete("s");
        Assert.Equal("Expected that one task came out of 'a', but 2 did, and the others would stay.", started.Try(new TakeBackTask(started.Element("b").Key))!.Message);
    }

    [Fact]
    public void A_task_in_one_branch_is_taken_back_whatever_runs_in_the_others()
    {
        var model = Process("p").Start().Parallel("fork").UserTask("a").UserTask("b").Parallel("join").End().From("fork").ServiceTask("s").To("join");
        var started = World.With(model).Start("p").As("li.lei").Complete("a").Complete("s");

        started.Give(new TakeBackTask(started.Element("b").Key));

        Assert.Equal("a join", started.Active);
        Assert.True(started.Complete("a").Complete("b").Completed);
    }

    [Fact]
    public void A_task_behind_a_join_is_not_taken_back_into_one_of_its_branches()
    {
        var started = World.With(Process("p").Start().Parallel("fork").UserTask("a").Parallel("join").UserTask("b").End().From("fork").UserTask("c").To("join")).Start("p").Complete("c").As("li.lei").Complete("a");

        Assert.Equal(
            $"Expected a task {started.Element("b").Key} that comes out of 'a' alone, but it comes out of 'join' too, where other branches came together that are over.",
            started.Try(new TakeBackTask(started.Element("b").Key))!.Message);
    }

    [Fact]
    public void A_round_of_a_repeated_task_is_not_taken_back()
    {
        var started = World.With(Process("p").Start().UserTask("a").UserTask("b", task => task.ForEach("=[1,2]", "n", sequential: true)).End()).Start("p").As("li.lei").Complete("a");

        Assert.Equal("Expected a task beside 'a', but it lies in another subprocess, or is done several times.", started.Try(new TakeBackTask(started.Element("b").Key))!.Message);
    }

    [Fact]
    public void A_task_that_undoes_is_not_taken_back_to_the_task_behind_which_it_came()
    {
        var model = Process("p").Start().UserTask("book").Throw("undo", thrown => thrown.Compensate()).End()
            .Boundary("undone", "book", boundary => boundary.Compensate()).Apart("userTask", "cancel", task => task.Attribute("isForCompensation", "true").Extension("userTask")).Associate("undone", "cancel");
        var started = World.With(model).Start("p").As("a").Complete("book");

        Assert.Contains("undoes what was done", started.Try(new TakeBackTask(started.Element("cancel").Key))!.Message, StringComparison.Ordinal);
    }

    private static bool? Vote(string votes, char person) =>
        votes.Contains($"{person}+", StringComparison.Ordinal) ? true : votes.Contains($"{person}-", StringComparison.Ordinal) ? false : null;

    private static Case WithTask() =>
        World.With(Process("p").Start().UserTask("visit", task => task.Assign("li.lei")).UserTask("after").End()).Start("p");

    private static long Key(Case started) => started.Element("visit").Key;
}
