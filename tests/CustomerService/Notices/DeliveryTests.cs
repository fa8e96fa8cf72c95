using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Tests.Notices;

public sealed class DeliveryTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_notice_goes_out_once_with_its_text_its_parameters_and_its_key(DatabaseProvider provider)
    {
        await using var program = await NoticeProgram.StartAsync(provider);
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(25));

        await program.RunAsync();
        await program.RunAsync();

        Assert.Equal(25, program.Sms.Received.Count);
        var sent = program.Sms.Received[0];
        Assert.Equal(("停气", "幸福小区 停气：检修", "outage", "幸福小区"), (sent.Subject, sent.Text, sent.Template, sent.Parameters["scope"]));
        var entry = (await program.EntriesAsync())[0];
        Assert.Equal((NoticeState.Sent, "scripted", $"id-{sent.IdempotencyKey}", 1, 1), (entry.State, entry.Provider, entry.ProviderId, entry.Attempts, entry.Parts));
    }

    [Fact]
    public async Task What_the_provider_puts_off_is_tried_again_later_each_time_and_in_the_end_a_person_takes_over()
    {
        await using var program = await NoticeProgram.StartAsync();
        program.Sms.Answer = _ => new SendOutcome.TryLater("busy", IsChannelFault: false);
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(1));

        await program.RunAsync();
        await program.RunAsync(TimeSpan.FromSeconds(14));
        Assert.Single(program.Sms.Received);
        await program.RunAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(2, program.Sms.Received.Count);
        await program.RunAsync(TimeSpan.FromHours(2), steps: 12);

        Assert.Equal(8, program.Sms.Received.Count);
        Assert.Single(program.Sms.Received.Select(notice => notice.IdempotencyKey).Distinct());
        Assert.Equal([(NoticeChannel.Sms, NoticeState.Failed), (NoticeChannel.Phone, NoticeState.Queued)], (await program.EntriesAsync()).Select(e => (e.Recipient.Channel, e.State)));
    }

    [Fact]
    public async Task What_may_have_arrived_is_uncertain_and_goes_again_with_the_same_key()
    {
        await using var program = await NoticeProgram.StartAsync();
        program.Sms.Answer = _ => new SendOutcome.Unknown("timeout");
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(1));
        await program.RunAsync();
        Assert.Equal(NoticeState.Uncertain, Assert.Single(await program.EntriesAsync(new NoticeFilter { OnlyDoubtful = true })).State);

        program.Sms.Answer = _ => new SendOutcome.Accepted("7");
        await program.RunAsync(TimeSpan.FromMinutes(1));

        var entry = Assert.Single(await program.EntriesAsync(new NoticeFilter { OnlyDoubtful = true }));
        Assert.Equal((NoticeState.Sent, true), (entry.State, entry.IsDoubtful));
        Assert.Equal(program.Sms.Received[0].IdempotencyKey, program.Sms.Received[1].IdempotencyKey);
    }

    [Fact]
    public async Task A_provider_that_removes_doubles_leaves_no_doubt()
    {
        await using var program = await NoticeProgram.StartAsync();
        program.Sms.RemovesDoubles = true;
        program.Sms.Answer = notice => notice.Attempt == 1 ? new SendOutcome.Unknown("timeout") : new SendOutcome.Accepted("7");
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(1));

        await program.RunAsync(TimeSpan.FromMinutes(1));

        Assert.False(Assert.Single(await program.EntriesAsync()).IsDoubtful);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_a_dead_sender_held_becomes_uncertain_when_its_lease_ends_and_is_sent_by_another_with_the_same_key(DatabaseProvider provider)
    {
        await using var program = await NoticeProgram.StartAsync(provider);
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(3));
        var held = await program.Get<NoticeTaking>().TakeAsync(program.Sms, default);
        await program.RunAsync(TimeSpan.FromSeconds(239));
        Assert.Empty(program.Sms.Received);
        Assert.All(await program.EntriesAsync(), entry => Assert.Equal(NoticeState.Sending, entry.State));

        await program.RunAsync(TimeSpan.FromSeconds(1));

        Assert.Equal(held.Select(taken => taken.Notice.IdempotencyKey), program.Sms.Received.Select(notice => notice.IdempotencyKey));
        Assert.All(await program.EntriesAsync(), entry => Assert.Equal((NoticeState.Sent, true, 2), (entry.State, entry.IsDoubtful, entry.Attempts)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_senders_never_take_the_same_notice(DatabaseProvider provider)
    {
        await using var program = await NoticeProgram.StartAsync(provider);
        program.Sms.Limits = new(5, 1, 0);
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(60));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => program.Post.RunAsync()));
        await program.RunAsync();

        Assert.Equal(60, program.Sms.Received.Count);
        Assert.Equal(60, program.Sms.Received.Select(notice => notice.Key).Distinct().Count());
    }

    [Fact]
    public async Task Emergencies_go_before_everything_that_waits()
    {
        await using var program = await NoticeProgram.StartAsync();
        await program.PlanAsync(NoticeProgram.Order("newsletter"), NoticeProgram.People(3));
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(3));
        await program.PlanAsync(NoticeProgram.Order() with { Occasion = "leak", Priority = NoticePriority.Emergency }, NoticeProgram.People(2));

        await program.RunAsync();

        Assert.Equal(
            [NoticePriority.Emergency, NoticePriority.Emergency, NoticePriority.Normal, NoticePriority.Normal, NoticePriority.Normal, NoticePriority.Bulk, NoticePriority.Bulk, NoticePriority.Bulk],
            program.Sms.Received.Select(notice => notice.Priority));
    }

    [Fact]
    public async Task A_rate_limit_is_kept_over_the_minute()
    {
        await using var program = await NoticeProgram.StartAsync();
        program.Sms.Limits = new(50, 4, 120);
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(200));

        for (var second = 0; second < 60; second++)
        {
            await program.SendAsync();
            program.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(120, program.Sms.Received.Count);
    }

    [Fact]
    public async Task No_text_message_goes_out_at_night_but_emergencies()
    {
        await using var program = await NoticeProgram.StartAsync();
        program.Clock.SetTo(new DateTimeOffset(2026, 11, 20, 21, 0, 0, TimeSpan.FromHours(8)));
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(2));
        await program.PlanAsync(NoticeProgram.Order() with { Occasion = "leak", Priority = NoticePriority.Emergency }, NoticeProgram.People(1));

        await program.RunAsync(TimeSpan.FromHours(11) - TimeSpan.FromSeconds(1), steps: 3);
        Assert.Equal(NoticePriority.Emergency, Assert.Single(program.Sms.Received).Priority);
        await program.RunAsync(TimeSpan.FromSeconds(1));

        Assert.Equal(3, program.Sms.Received.Count);
    }

    [Fact]
    public async Task Who_declined_gets_what_is_mandatory_and_nothing_else()
    {
        await using var program = await NoticeProgram.StartAsync();
        await program.Get<NoticeOptOuts>().AddAsync(NoticeChannel.Sms, "+86 138-0000-0001", "T");
        await program.PlanAsync(NoticeProgram.Order("newsletter"), NoticeProgram.People(2));
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(1));

        await program.RunAsync();

        Assert.Equal(["outage", "newsletter"], program.Sms.Received.Select(notice => notice.Template));
        Assert.Equal("收件人已拒收 / the recipient declined such notices", Assert.Single(await program.EntriesAsync(new NoticeFilter { State = NoticeState.Cancelled })).Reason);
    }

    [Fact]
    public async Task A_paused_channel_sends_nothing_until_it_is_resumed()
    {
        await using var program = await NoticeProgram.StartAsync();
        var desk = program.Get<NoticeChannelDesk>();
        await desk.PauseAsync(NoticeChannel.Sms, "余额不足", "manager.demo");
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(2));
        await program.RunAsync(TimeSpan.FromMinutes(5));
        Assert.Empty(program.Sms.Received);
        var paused = (await desk.ListAsync()).Single(status => status.Channel == NoticeChannel.Sms);
        Assert.Equal((2, "余额不足", "manager.demo", null), (paused.Waiting, paused.PauseReason, paused.PausedBy, paused.ForecastEnd));

        await desk.ResumeAsync(NoticeChannel.Sms);
        await program.RunAsync();

        Assert.Equal(2, program.Sms.Received.Count);
    }

    [Fact]
    public async Task A_provider_that_fails_is_left_alone_then_asked_with_one_notice_and_on_its_return_everything_goes()
    {
        await using var program = await NoticeProgram.StartAsync();
        program.Sms.Limits = new(1, 1, 0);
        program.Sms.Answer = _ => new SendOutcome.TryLater("connection refused", IsChannelFault: true);
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(20));
        await program.RunAsync();
        var tried = program.Sms.Received.Count;

        // The third fault closes the brake; besides it only what was taken already may still go: one waits for the sender, one is being handed over.
        Assert.InRange(tried, 3, 6);
        await program.RunAsync(TimeSpan.FromSeconds(29));
        Assert.Equal(tried, program.Sms.Received.Count);

        program.Sms.Answer = _ => new SendOutcome.Accepted(null);
        await program.RunAsync(TimeSpan.FromMinutes(30), steps: 10);

        Assert.True((await program.Ledger.ProgressAsync(NoticeProgram.Cause))!.IsComplete);
        Assert.All(await program.EntriesAsync(), entry => Assert.Equal(1, entry.Attempts));
    }

    [Fact]
    public async Task A_channel_that_throws_leaves_its_batch_uncertain_and_the_others_go_on()
    {
        await using var program = await NoticeProgram.StartAsync();
        program.Sms.Answer = _ => throw new HttpRequestException("broken pipe");
        await program.PlanAsync(
            NoticeProgram.Order(), [.. NoticeProgram.People(1), new NoticeRecipient("李", "zh", NoticeChannel.Email, "li@example.com", "K-9")]);

        await program.RunAsync();

        Assert.Equal([(NoticeState.Uncertain, "broken pipe"), (NoticeState.Sent, null)], (await program.EntriesAsync()).Select(e => (e.State, e.Reason)));
    }

    [Fact]
    public async Task A_notice_that_somebody_has_sent_again_gets_a_key_of_its_own_unless_it_may_still_arrive()
    {
        await using var program = await NoticeProgram.StartAsync();
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(1));
        await program.RunAsync();
        var key = (await program.EntriesAsync())[0].Key;

        Assert.True(await program.Ledger.ResendAsync(key, "hotline.demo"));
        Assert.False(await program.Ledger.ResendAsync(key, "hotline.demo"));
        await program.RunAsync();

        Assert.Equal([program.Sms.Received[0].IdempotencyKey, $"{program.Sms.Received[0].IdempotencyKey}-1"], program.Sms.Received.Select(notice => notice.IdempotencyKey));
    }
}
