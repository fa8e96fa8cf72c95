using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Tests.Notices;

public sealed class FollowUpTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_has_no_mobile_number_is_called_and_who_has_none_at_all_gets_a_posting(DatabaseProvider provider)
    {
        await using var program = await NoticeProgram.StartAsync(provider);
        await program.RegisterAsync("李示例", "幸福小区 1", "06327700001");
        await program.RegisterAsync("赵示例", "幸福小区 2");
        await program.PlanAsync(NoticeProgram.Order(), await program.Ledger.RecipientsAsync("area:幸福小区", NoticeChannel.Sms).ToListAsync());

        await program.RunAsync();

        Assert.Empty(program.Sms.Received);
        Assert.Equal(
            [(NoticeChannel.Phone, "06327700001", "李示例"), (NoticeChannel.Door, "幸福小区 2", "赵示例")],
            (await program.FollowUpsAsync()).Select(row => (row.Recipient.Channel, row.Recipient.Address, row.Recipient.Name)));
        Assert.All(
            await program.EntriesAsync(new NoticeFilter { Channel = NoticeChannel.Sms }),
            failed => Assert.Equal((NoticeState.Failed, "没有可收短信的手机号 / no mobile number"), (failed.State, failed.Reason)));
    }

    [Fact]
    public async Task Whom_a_person_reached_counts_as_told_and_whom_a_call_did_not_reach_gets_a_posting()
    {
        await using var program = await NoticeProgram.StartAsync();
        program.Sms.Answer = _ => new SendOutcome.Rejected("no such number");
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(2));
        await program.RunAsync();
        Assert.Equal((2, 0), await ToldAsync(program));
        var calls = await program.EntriesAsync(new NoticeFilter { Channel = NoticeChannel.Phone });

        Assert.True(await program.Ledger.SettleByHandAsync(calls[0].Key, HandOutcome.Reached, "知道了", "hotline.demo"));
        Assert.True(await program.Ledger.SettleByHandAsync(calls[1].Key, HandOutcome.NotReached, null, "hotline.demo"));
        Assert.False(await program.Ledger.SettleByHandAsync(calls[0].Key, HandOutcome.Reached, null, "hotline.demo"));
        await program.RunAsync();
        Assert.Equal((2, 1), await ToldAsync(program));
        var posting = Assert.Single(await program.EntriesAsync(new NoticeFilter { Channel = NoticeChannel.Door }));
        await program.Ledger.SettleByHandAsync(posting.Key, HandOutcome.Posted, null, "fitter.demo");

        Assert.Equal((2, 2), await ToldAsync(program));
        Assert.Empty(await program.EntriesAsync(new NoticeFilter { Cause = NoticeProgram.Cause, OnlyUntold = true }));
        var answered = (await program.Ledger.GetAsync(calls[0].Key))!;
        Assert.Equal((NoticeState.Answered, "知道了", "hotline.demo"), (answered.State, answered.Answer, answered.SettledBy));
    }

    [Fact]
    public async Task With_the_deadline_near_persons_take_over_whom_the_channel_has_not_reached()
    {
        await using var program = await NoticeProgram.StartAsync();
        await program.Get<NoticeChannelDesk>().PauseAsync(NoticeChannel.Sms, "余额不足", "manager.demo");
        await program.PlanAsync(NoticeProgram.Order() with { Deadline = program.Clock.Now.AddHours(5) }, NoticeProgram.People(3));
        await program.RunAsync(TimeSpan.FromHours(3) - TimeSpan.FromSeconds(1));
        Assert.Empty(await program.FollowUpsAsync());

        await program.RunAsync(TimeSpan.FromSeconds(1));

        Assert.Equal(3, (await program.FollowUpsAsync()).Count);
        await program.RunAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(3, (await program.FollowUpsAsync()).Count);
    }

    [Fact]
    public async Task Whom_the_channel_reaches_after_all_need_not_be_called()
    {
        await using var program = await NoticeProgram.StartAsync();
        await program.Get<NoticeChannelDesk>().PauseAsync(NoticeChannel.Sms, "余额不足", "manager.demo");
        await program.PlanAsync(NoticeProgram.Order() with { Deadline = program.Clock.Now.AddHours(1) }, NoticeProgram.People(1));
        await program.RunAsync();

        await program.Get<NoticeChannelDesk>().ResumeAsync(NoticeChannel.Sms);
        await program.RunAsync();

        var call = Assert.Single(await program.EntriesAsync(new NoticeFilter { Channel = NoticeChannel.Phone }));
        Assert.Equal((NoticeState.Cancelled, "原渠道已送达 / reached by the first channel"), (call.State, call.Reason));
        Assert.True((await program.Ledger.ProgressAsync(NoticeProgram.Cause))!.IsComplete);
    }

    [Fact]
    public async Task What_is_not_mandatory_is_not_followed_up()
    {
        await using var program = await NoticeProgram.StartAsync();
        program.Sms.Answer = _ => new SendOutcome.Rejected("no such number");
        await program.PlanAsync(NoticeProgram.Order("newsletter"), NoticeProgram.People(1));

        await program.RunAsync();

        Assert.Equal(NoticeState.Failed, Assert.Single(await program.EntriesAsync()).State);
        Assert.Empty(await program.FollowUpsAsync());
    }

    private static async Task<(int Recipients, int Told)> ToldAsync(NoticeProgram program) => await program.Ledger.ToldByAsync(NoticeProgram.Cause, null, program.Clock.Now);
}
