using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Planning;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Tests.Notices;

public sealed class PlanningTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Everybody_gets_one_row_however_often_the_order_is_planned(DatabaseProvider provider)
    {
        await using var program = await NoticeProgram.StartAsync(provider);
        Assert.Equal(new PlanOutcome.Planned(700, 700), await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(700)));

        var again = await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(703));

        Assert.Equal(new PlanOutcome.Planned(703, 3), again);
        Assert.Equal(703, (await program.Ledger.CountAsync(new NoticeFilter { Cause = NoticeProgram.Cause })).Notices);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_nodes_that_plan_the_same_order_at_once_write_one_row_a_recipient(DatabaseProvider provider)
    {
        await using var program = await NoticeProgram.StartAsync(provider);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(40))));

        Assert.Equal(40, (await program.Ledger.CountAsync(new NoticeFilter { Cause = NoticeProgram.Cause })).Notices);
    }

    [Fact]
    public async Task A_text_that_many_get_is_kept_once()
    {
        await using var program = await NoticeProgram.StartAsync();

        await program.PlanAsync(NoticeProgram.Order(), [.. NoticeProgram.People(600), new NoticeRecipient("Guest", "en", NoticeChannel.Sms, "13900000000", null)]);

        await using var db = program.Reader();
        Assert.Equal(["No gas in 幸福小区: 检修", "幸福小区 停气：检修"], await db.NoticeTexts.OrderBy(t => t.Text).Select(t => t.Text).ToListAsync());
    }

    [Fact]
    public async Task A_planner_that_dies_on_the_way_leaves_an_order_that_is_not_complete_and_the_next_one_completes_it()
    {
        await using var program = await NoticeProgram.StartAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => program.Ledger.PlanAsync(NoticeProgram.Order(), Dying(NoticeProgram.People(700), after: 600)));
        var half = await program.Ledger.ProgressAsync(NoticeProgram.Cause);

        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(700));

        Assert.Equal((500, false), (half!.Recipients, half.IsPlanned));
        var whole = await program.Ledger.ProgressAsync(NoticeProgram.Cause);
        Assert.Equal((700, true), (whole!.Recipients, whole.IsPlanned));
    }

    [Fact]
    public async Task Two_sendings_of_a_template_for_one_cause_are_two_orders()
    {
        await using var program = await NoticeProgram.StartAsync();
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(1));

        await program.PlanAsync(NoticeProgram.Order() with { Occasion = "second" }, NoticeProgram.People(1));

        Assert.Equal(2, (await program.EntriesAsync()).Count);
    }

    [Fact]
    public async Task A_template_that_is_missing_is_said()
    {
        await using var program = await NoticeProgram.StartAsync();

        Assert.Equal(
            new PlanOutcome.NoTemplate("Expected a notice template 'nothing' (KEY.notice.yaml) in the case's folder or among the shared ones, but there is none."),
            await program.PlanAsync(NoticeProgram.Order("nothing"), NoticeProgram.People(1)));
    }

    [Fact]
    public async Task An_area_means_the_customers_who_live_there_and_not_those_who_are_called_so()
    {
        await using var program = await NoticeProgram.StartAsync();
        await program.RegisterAsync("李示例", "幸福小区 3 号楼", "13800000001", "13800000002");
        await program.RegisterAsync("王幸福", "建设路 1 号", "13800000003");
        await program.RegisterAsync("赵示例", "幸福小区 5 号楼");

        var found = await program.Ledger.RecipientsAsync("area:幸福小区", NoticeChannel.Sms).ToListAsync();

        Assert.Equal([("李示例", "13800000001"), ("赵示例", "")], found.Select(recipient => (recipient.Name, recipient.Address)));
    }

    [Fact]
    public async Task What_is_held_goes_out_when_it_is_released()
    {
        await using var program = await NoticeProgram.StartAsync();
        await program.PlanAsync(NoticeProgram.Order() with { IsHeld = true }, NoticeProgram.People(12));
        await program.RunAsync();
        Assert.Empty(program.Sms.Received);

        Assert.Equal(12, await program.Ledger.ReleaseAsync(NoticeProgram.Cause));
        await program.RunAsync();

        Assert.Equal(12, program.Sms.Received.Count);
        Assert.True((await program.Ledger.ProgressAsync(NoticeProgram.Cause))!.IsComplete);
    }

    [Fact]
    public async Task What_nobody_took_yet_can_be_cancelled()
    {
        await using var program = await NoticeProgram.StartAsync();
        program.Sms.Limits = new(10, 1, 60);
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(12));
        await program.RunAsync();

        Assert.Equal(11, await program.Ledger.CancelAsync(NoticeProgram.Cause, "停气取消"));
        await program.RunAsync(TimeSpan.FromMinutes(5));

        Assert.Single(program.Sms.Received);
        Assert.Equal(11, (await program.EntriesAsync(new NoticeFilter { State = NoticeState.Cancelled })).Count);
    }

    private static async IAsyncEnumerable<NoticeRecipient> Dying(IEnumerable<NoticeRecipient> recipients, int after)
    {
        await Task.CompletedTask;
        foreach (var (recipient, place) in recipients.Select((recipient, place) => (recipient, place)))
        {
            if (place == after)
            {
                throw new InvalidOperationException("The list ends here.");
            }

            yield return recipient;
        }
    }
}
