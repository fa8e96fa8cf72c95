using System.Text;
using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.ServiceRequests;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.WorkItems;

namespace BackOffice.CustomerService.Tests;

public sealed class ServiceDeskTests
{
    private static readonly RequestIntake Repair = new()
    {
        Kind = RequestKind.Repair,
        ProcessId = "home-repair",
        Channel = RequestChannel.Window,
        Urgency = RequestUrgency.Urgent,
        Name = "李示例",
        Phone = "13800000001",
        Email = "li@example.com",
        Language = CustomerLanguage.English,
        Address = "幸福小区 3 号楼 501",
        Class = CustomerClass.Commercial,
        Content = "灶具打不着火",
        IsReadBack = true,
    };

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_request_its_customer_and_its_case_are_saved_together(DatabaseProvider provider)
    {
        await using var program = await TestProgram.StartAsync(provider);

        var received = Assert.IsType<IntakeOutcome.Received>(await program.Desk.ReceiveAsync(Repair, TestProgram.Hotline));

        Assert.Equal(("R-20261120-0001", "K-000001"), (received.Number, received.CustomerNumber));
        var request = await program.Desk.GetAsync(received.Number);
        Assert.Equal((RequestKind.Repair, RequestChannel.Window, "灶具打不着火", "hotline.demo", received.InstanceKey, true),
            (request!.Kind, request.Channel, request.Content, request.ReceivedBy, request.InstanceKey, request.IsOpen));
        var found = Assert.Single((await program.Register.FindAsync("李示例")).Customers);
        Assert.Equal(("K-000001", CustomerClass.Commercial, 1), (found.Customer.Number, found.Customer.Class, found.OpenRequests));
    }

    [Fact]
    public async Task The_procedure_sees_the_request_as_its_definition_says()
    {
        await using var program = await TestProgram.StartAsync();

        var received = Assert.IsType<IntakeOutcome.Received>(await program.Desk.ReceiveAsync(Repair, TestProgram.Hotline));

        var task = Assert.Single(await program.Get<Inbox>().OfCaseAsync(received.InstanceKey));
        var seen = (await program.Get<TaskDesk>().OpenAsync(task.Key, TestProgram.Fitter))!.Variables;
        Assert.Equal(
            """
            {"request":{"id":"R-20261120-0001","customer":{"id":"K-000001","name":"李示例","phone":"138-0000-0001","email":"li@example.com","language":"en","address":"幸福小区 3 号楼 501","class":"commercial"},"type":"repair","content":"灶具打不着火","special":"","occurredAt":null,"urgency":"urgent","appointment":null,"channel":"window","receivedAt":{"@dateTime":"2026-11-20T09:00:00+08:00"},"receivedBy":"hotline.demo","readback":true}}
            """,
            Encoding.UTF8.GetString(FeelJson.ToBytes(seen)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_request_is_closed_when_its_case_ends(DatabaseProvider provider)
    {
        await using var program = await TestProgram.StartAsync(provider);
        var received = Assert.IsType<IntakeOutcome.Received>(await program.Desk.ReceiveAsync(Repair, TestProgram.Hotline));
        var task = Assert.Single(await program.Get<Inbox>().OfCaseAsync(received.InstanceKey));
        program.Clock.Advance(TimeSpan.FromHours(1));

        await program.Get<TaskDesk>().CompleteAsync(task.Key, FeelContext.Empty, TestProgram.Fitter);

        Assert.Equal(program.Clock.Now, (await program.Desk.GetAsync(received.Number))!.EndedAt);
        Assert.Equal(0, Assert.Single((await program.Register.FindAsync("李示例")).Customers).OpenRequests);
    }

    [Fact]
    public async Task A_known_customer_keeps_the_number_and_gathers_requests()
    {
        await using var program = await TestProgram.StartAsync();
        var first = Assert.IsType<IntakeOutcome.Received>(await program.Desk.ReceiveAsync(Repair, TestProgram.Hotline));

        var second = Assert.IsType<IntakeOutcome.Received>(await program.Desk.ReceiveAsync(Repair with { CustomerNumber = first.CustomerNumber }, TestProgram.Hotline));

        Assert.Equal(("R-20261120-0002", first.CustomerNumber), (second.Number, second.CustomerNumber));
        Assert.Equal(2, (await program.Desk.OfCustomerAsync("K-000001")).Length);
        Assert.Equal(2, Assert.Single((await program.Register.FindAsync("K-000001")).Customers).OpenRequests);
    }

    [Fact]
    public async Task Somebody_nameless_may_complain_and_becomes_no_customer()
    {
        await using var program = await TestProgram.StartAsync();

        var received = Assert.IsType<IntakeOutcome.Received>(
            await program.Desk.ReceiveAsync(Repair with { Kind = RequestKind.Complaint, Name = "", Phone = "", Address = "" }, TestProgram.Hotline));

        Assert.Null(received.CustomerNumber);
        Assert.Equal(0, await program.CountAsync(db => db.Customers));
    }

    [Fact]
    public async Task A_record_that_breaks_a_rule_saves_nothing()
    {
        await using var program = await TestProgram.StartAsync();

        var refused = Assert.IsType<IntakeOutcome.Unacceptable>(await program.Desk.ReceiveAsync(Repair with { IsReadBack = false, CustomerNumber = "K-999999" }, TestProgram.Hotline));

        Assert.Equal(["RecordIsReadBackBeforeItIsDone", "CustomerIsKnown"], refused.Rules.Select(r => r.Rule));
        Assert.Equal((0, 0), (await program.CountAsync(db => db.Customers), await program.CountAsync(db => db.ServiceRequests)));
    }

    [Fact]
    public async Task A_procedure_that_is_not_deployed_saves_nothing()
    {
        await using var program = await TestProgram.StartAsync();

        var refused = Assert.IsType<IntakeOutcome.NotStarted>(await program.Desk.ReceiveAsync(Repair with { ProcessId = "nowhere" }, TestProgram.Hotline));

        Assert.Contains("nowhere", refused.Why.English, StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), (await program.CountAsync(db => db.Customers), await program.CountAsync(db => db.ServiceRequests), await program.CountAsync(db => db.RequestCases)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task When_the_requests_row_cannot_be_written_there_is_no_case_and_no_customer_either(DatabaseProvider provider)
    {
        await using var program = await TestProgram.StartAsync(provider);
        await program.TakeNumberAsync("R-20261120-0001");

        await Assert.ThrowsAsync<StorageException>(() => program.Desk.ReceiveAsync(Repair, TestProgram.Hotline));

        Assert.Equal((0, 1, 0), (await program.CountAsync(db => db.Customers), await program.CountAsync(db => db.ServiceRequests), await program.CountAsync(db => db.RequestCases)));
        Assert.Equal(0, await program.CountInstancesAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Requests_of_many_desks_get_numbers_of_their_own(DatabaseProvider provider)
    {
        await using var program = await TestProgram.StartAsync(provider);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => program.Desk.ReceiveAsync(Repair, TestProgram.Hotline)));

        Assert.Equal(16, outcomes.Cast<IntakeOutcome.Received>().Select(o => o.Number).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(16, await program.CountAsync(db => db.RequestCases));
    }
}
