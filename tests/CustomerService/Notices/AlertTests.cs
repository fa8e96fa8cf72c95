using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Alerts;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Tests.Notices;

public sealed class AlertTests
{
    private const string Alert = """
        notice: notice-alert
        channel: inbox
        recipients: ["role:manager"]
        title: { zh: "受阻", en: "Held up" }
        text: { zh: "{{ subject }} {{ waiting }} {{ hours }} {{ minutes }} {{ reason }}", en: "-" }
        clauses: []
        """;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_dead_gateway_is_told_with_what_waits_and_how_long_is_left_and_it_is_over_when_it_is_back(DatabaseProvider provider)
    {
        await using var program = await NoticeProgram.StartAsync(provider);
        await program.DeployAsync("letters", ("x.notice.yaml", Alert.Replace("notice-alert", "x", StringComparison.Ordinal)));
        program.Sms.Limits = new(1, 1, 0);
        program.Sms.Answer = _ => new SendOutcome.TryLater("connection refused", IsChannelFault: true);
        var deadline = program.Clock.Now + new TimeSpan(3, 10, 0);
        await program.PlanAsync(NoticeProgram.Order() with { Deadline = deadline, FollowUpAt = deadline }, NoticeProgram.People(40));

        await program.RunAsync();

        var alert = Assert.Single(await program.Get<NoticeAlerts>().StandingAsync());
        Assert.Equal(
            (NoticeAlertKind.ChannelDown, NoticeChannel.Sms, 40, deadline, null, "connection refused"),
            (alert.Kind, alert.Channel, alert.Waiting, alert.Deadline, alert.Forecast, alert.Reason));

        program.Sms.Answer = _ => new SendOutcome.Accepted(null);
        await program.RunAsync(TimeSpan.FromMinutes(2), steps: 4);

        Assert.Empty(await program.Get<NoticeAlerts>().StandingAsync());
    }

    [Fact]
    public async Task Staff_hear_of_an_alert_once()
    {
        await using var program = await NoticeProgram.StartAsync();
        await program.DeployAsync("common", ("notice-alert.notice.yaml", Alert), ("outage.notice.yaml", Outage));
        await program.Get<NoticeChannelDesk>().PauseAsync(NoticeChannel.Sms, "余额不足", "manager.demo");
        await program.PlanAsync(NoticeProgram.Order() with { Deadline = program.Clock.Now + new TimeSpan(5, 10, 0) }, NoticeProgram.People(2));

        await program.RunAsync(TimeSpan.FromMinutes(1), steps: 2);

        var told = Assert.Single(await program.EntriesAsync(new NoticeFilter { Channel = NoticeChannel.Inbox }));
        Assert.Equal(("Sms 2 5 10 余额不足", "role:manager", NoticeState.Sent), (told.Text, told.Recipient.Address, told.State));
    }

    [Fact]
    public async Task A_rate_that_misses_the_deadline_is_told_before_it_is_missed()
    {
        await using var program = await NoticeProgram.StartAsync();
        program.Sms.Limits = new(1, 1, 60);
        await program.PlanAsync(NoticeProgram.Order() with { Deadline = program.Clock.Now.AddHours(3) }, NoticeProgram.People(200));
        await program.RunAsync();
        Assert.Empty(await program.Get<NoticeAlerts>().StandingAsync());

        await program.PlanAsync(NoticeProgram.Order() with { Occasion = "more", Deadline = program.Clock.Now.AddMinutes(6), FollowUpAt = program.Clock.Now.AddMinutes(6) }, NoticeProgram.People(200));
        await program.RunAsync();

        var alert = Assert.Single(await program.Get<NoticeAlerts>().StandingAsync());
        Assert.Equal((NoticeAlertKind.TooSlow, 399, program.Clock.Now.AddMinutes(399 / 60.0)), (alert.Kind, alert.Waiting, alert.Forecast));
    }

    [Fact]
    public async Task A_channel_without_a_provider_is_told()
    {
        await using var program = await NoticeProgram.StartAsync();
        await program.PlanAsync(NoticeProgram.Order(), new NoticeRecipient("g", "zh", NoticeChannel.WeCom, "ops", null));

        await program.RunAsync();

        Assert.Equal("没有配置服务商 / no provider is configured", Assert.Single(await program.Get<NoticeAlerts>().StandingAsync()).Reason);
    }

    private const string Outage = """
        notice: outage
        channel: sms
        recipients: []
        title: { zh: "停气", en: "Outage" }
        text: { zh: "停气", en: "Outage" }
        clauses: []
        """;
}
