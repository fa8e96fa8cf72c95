using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Alerts;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Outgoing;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Tests.Notices;

public sealed class OutboxPlanningTests
{
    private const string Bpmn = """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="t">
          <bpmn:process id="telling" isExecutable="true">
            <bpmn:startEvent id="start"/>
            <bpmn:sendTask id="tell" name="tell"><bpmn:extensionElements><zeebe:taskDefinition type="notice"/><zeebe:taskHeaders><zeebe:header key="notice" value="told"/></zeebe:taskHeaders></bpmn:extensionElements></bpmn:sendTask>
            <bpmn:endEvent id="end"/>
            <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="tell"/>
            <bpmn:sequenceFlow id="f2" sourceRef="tell" targetRef="end"/>
          </bpmn:process>
        </bpmn:definitions>
        """;

    private const string Told = """
        notice: told
        channel: sms
        recipients: ["= request.customer.phone", "role:manager"]
        title: { zh: "告知", en: "Told" }
        text: { zh: "{{ request.customer.name }}：您好", en: "Dear {{ request.customer.name }}" }
        clauses: [G-012]
        """;

    private const string Request = """{"customer":{"id":"K-000001","name":"李示例","phone":"138-0000-0001"}}""";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_a_case_sends_stands_in_the_ledger_with_its_case_and_goes_out(DatabaseProvider provider)
    {
        await using var program = await StartAsync(provider, Told, Request);

        await program.RunAsync();
        await program.RunAsync();

        Assert.Equal(("李示例：您好", "13800000001"), (program.Sms.Received[0].Text, program.Sms.Received[0].Address));
        var entries = await program.EntriesAsync();
        Assert.Equal([(NoticeChannel.Sms, "K-000001"), (NoticeChannel.Inbox, null)], entries.Select(entry => (entry.Recipient.Channel, entry.Recipient.CustomerNumber)));
        Assert.All(entries, entry => Assert.Equal(("tell", "G-012", 1, NoticeState.Sent), (entry.ElementId, entry.Clauses, entry.TemplateVersion, entry.State)));
        Assert.NotNull(entries[0].InstanceKey);
        Assert.Empty(await program.Get<Outbox>().UnsentAsync(10));
    }

    [Fact]
    public async Task A_case_without_a_number_leaves_a_task_for_a_person()
    {
        await using var program = await StartAsync(DatabaseProvider.Sqlite, Told, """{"customer":{"id":null,"name":"李示例","phone":null}}""");

        await program.RunAsync();

        var call = Assert.Single(await program.FollowUpsAsync());
        Assert.Equal((NoticeChannel.Phone, "李示例"), (call.Recipient.Channel, call.Recipient.Name));
    }

    [Fact]
    public async Task A_customer_who_gave_a_mail_address_gets_a_copy_in_their_language_that_does_not_count_as_told()
    {
        var told = Told.Replace("channel: sms", "channel: sms\nalso: [email]\ncause: '= \"c\"'", StringComparison.Ordinal);
        await using var program = await StartAsync(
            DatabaseProvider.Sqlite, told, """{"customer":{"id":"K-000001","name":"Li","phone":"138-0000-0001","email":"li@example.com","language":"en"}}""");
        program.Sms.Answer = _ => new SendOutcome.Rejected("no such number");
        program.Mail.Answer = _ => new SendOutcome.Rejected("mailbox full");

        await program.RunAsync();

        Assert.Equal(("Dear Li", "li@example.com"), (Assert.Single(program.Mail.Received).Text, program.Mail.Received[0].Address));
        Assert.False(program.Mail.Received[0].IsMandatory);
        Assert.Equal("Dear Li", program.Sms.Received[0].Text);
        Assert.Equal(NoticeChannel.Phone, Assert.Single(await program.FollowUpsAsync()).Recipient.Channel);
        Assert.Equal((2, 1), await program.Ledger.ToldByAsync("c", null, program.Clock.Now));
        Assert.Equal([NoticeChannel.Sms], (await program.EntriesAsync(new NoticeFilter { OnlyUntold = true })).Select(entry => entry.Recipient.Channel));
    }

    [Fact]
    public async Task A_customer_without_a_mail_address_gets_no_copy_and_nobody_minds()
    {
        await using var program = await StartAsync(DatabaseProvider.Sqlite, Told.Replace("channel: sms", "channel: sms\nalso: [email]", StringComparison.Ordinal), Request);

        await program.RunAsync();

        Assert.Empty(program.Mail.Received);
        Assert.Empty(await program.Get<NoticeAlerts>().StandingAsync());
    }

    [Fact]
    public async Task A_notice_without_a_template_waits_with_an_alert_until_there_is_one()
    {
        await using var program = await StartAsync(DatabaseProvider.Sqlite, Told.Replace("notice: told", "notice: other", StringComparison.Ordinal), Request);
        await program.RunAsync();
        Assert.Equal((NoticeAlertKind.CannotBePlanned, "told.notice.yaml"), (Assert.Single(await program.Get<NoticeAlerts>().StandingAsync()).Kind, (await program.Get<NoticeAlerts>().StandingAsync())[0].Reason));

        await program.DeployAsync("common", ("told.notice.yaml", Told));
        await program.RunAsync();

        Assert.Single(program.Sms.Received);
        Assert.Empty(await program.Get<NoticeAlerts>().StandingAsync());
    }

    [Fact]
    public async Task A_template_may_name_its_cause_and_its_deadline()
    {
        var template = Told + "\n" + """
            cause: '= "outage:" + request.customer.id'
            deadline: '= date and time("2026-11-21T08:00:00+08:00")'
            priority: emergency
            """;
        await using var program = await StartAsync(DatabaseProvider.Sqlite, template, Request);

        await program.RunAsync();

        var entry = (await program.EntriesAsync(new NoticeFilter { Cause = "outage:K-000001" }))[0];
        Assert.Equal((new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero), NoticePriority.Emergency), (entry.Deadline, entry.Priority));
    }

    [Fact]
    public async Task An_area_where_nobody_lives_is_told()
    {
        await using var program = await StartAsync(DatabaseProvider.Sqlite, Told.Replace("\"= request.customer.phone\", \"role:manager\"", "\"area:无人小区\"", StringComparison.Ordinal), Request);

        await program.RunAsync();

        Assert.Equal(NoticeAlertKind.NobodyFound, Assert.Single(await program.Get<NoticeAlerts>().StandingAsync()).Kind);
    }

    private static async Task<NoticeProgram> StartAsync(DatabaseProvider provider, string template, string request)
    {
        var program = await NoticeProgram.StartAsync(provider);
        await program.DeployAsync("telling", ("telling.bpmn", Bpmn), ("told.notice.yaml", template));
        var outcome = await program.Get<ProcessRuntime>().StartAsync("telling", Variables.Of(("request", request)), TestProgram.Hotline);
        Assert.IsType<CommandOutcome.Done>(outcome);
        await program.Get<Workflows.Host.Jobs.JobRunner>().RunAsync();
        return program;
    }
}
