using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Outages;
using BackOffice.CustomerService.Storage;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Tests.Outages;

/// <summary>The outage's rows, its procedure and the ledger of notices together, on the definitions of the repository.</summary>
public sealed class PlannedOutageTests
{
    private static readonly byte[] Picture = [0xFF, 0xD8, 0xFF, 0xE0];

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Work_is_released_once_everyone_was_told_in_time_by_whatever_way(DatabaseProvider provider)
    {
        await using var program = await OutageProgram.StartAsync(provider);
        await program.MoveInAsync("13800000001");
        await program.MoveInAsync("", "customer@example.com");
        await program.MoveInAsync("06327700001");
        await program.MoveInAsync("");
        await program.MoveInAsync("13800000002", care: CareNeed.Old);
        var outage = await program.PlanAsync(program.Plan(TimeSpan.FromDays(5)));

        await program.ApproveAsync(outage.Number);

        outage = await program.OutageAsync(outage.Number);
        Assert.Equal((OutageState.Announced, 1, outage.Plan.StartsAt.AddHours(-24), "manager.demo"), (outage.State, outage.Round, outage.TellBy, outage.ApprovedBy));
        Assert.Equal((5, 2), ((await program.ProgressAsync(outage.Number)).MustBeTold, (await program.ProgressAsync(outage.Number)).Told));
        var lists = program.Get<OutageLists>();
        var call = Assert.Single((await lists.CallsAsync(outage)).Calls);
        var door = Assert.Single(await lists.DoorsAsync(outage));
        await lists.CalledAsync(call.NoticeKey, reached: true, "", OutageProgram.Hotline);
        Assert.Null(await lists.PostedAsync(outage, door.Area, "image/jpeg", Picture, OutageProgram.Hotline));
        Assert.NotNull(await program.TaskAsync(outage.Number, "visit-special-care"));
        Assert.Null(await program.Get<OutageContacts>().TickAsync(outage, ContactKind.Visit, "K-000005", ContactOutcome.Met, "", null, OutageProgram.Safety));
        await program.PassAsync(TimeSpan.FromDays(4));
        await program.PassAsync(TimeSpan.FromDays(1));

        Assert.Equal((5, true), ((await program.ProgressAsync(outage.Number)).ToldInTime, (await program.ProgressAsync(outage.Number)).IsInTime));
        Assert.Equal(OutageState.Released, (await program.OutageAsync(outage.Number)).State);
        await program.DoAsync(outage.Number, "work", OutageProgram.Network, """{"work":{"restored_at":{"@dateTime":"2026-11-25T14:30:00+08:00"},"checked":["pressure","leak","valves"],"summary":"更换阀门"}}""");
        Assert.Equal(OutageState.Restored, (await program.OutageAsync(outage.Number)).State);
        Assert.Equal(5, await CountAsync(program, "outage-restored"));
        var proof = (await program.Get<OutageProofs>().ReadAsync(outage.Number))!;
        Assert.Equal(["K-000003", "K-000004", "K-000005"], proof.Exceptions.Select(line => line.CustomerNumber));
        var posted = Assert.Single(proof.Exceptions[1].Done, deed => deed.Photo is not null);
        Assert.Equal(Picture, (await lists.PhotoAsync(outage.Number, posted.Photo!))!.Content);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_is_too_late_is_not_released_but_by_a_manager_who_answers_for_it(DatabaseProvider provider)
    {
        await using var program = await OutageProgram.StartAsync(provider);
        await program.MoveInAsync("13800000001");
        await program.MoveInAsync("");
        var outage = await program.PlanAsync(program.Plan(TimeSpan.FromHours(30)));
        await program.ApproveAsync(outage.Number);

        await program.PassAsync(TimeSpan.FromHours(6));

        Assert.NotNull(await program.TaskAsync(outage.Number, "decide-lateness"));
        await program.DoAsync(outage.Number, "decide-lateness", OutageProgram.Manager,
            """{"lateness":{"decision":"override","reason":"阀门渗漏","start_at":{"@dateTime":"2026-11-21T15:00:00+08:00"},"end_at":{"@dateTime":"2026-11-21T21:00:00+08:00"}}}""");
        Assert.NotNull(await program.TaskAsync(outage.Number, "read-override"));
        outage = await program.OutageAsync(outage.Number);
        Assert.Equal(new OutageOverride("阀门渗漏", "manager.demo", program.Clock.Now), outage.Override);
        Assert.Equal(OutageState.Announced, outage.State);
        await program.PassAsync(TimeSpan.FromHours(24));
        Assert.Equal(OutageState.Released, (await program.OutageAsync(outage.Number)).State);
    }

    [Fact]
    public async Task A_call_that_nobody_answers_becomes_a_posting()
    {
        await using var program = await OutageProgram.StartAsync();
        await program.MoveInAsync("06327700001");
        var outage = await program.PlanAsync(program.Plan(TimeSpan.FromDays(5)));
        await program.ApproveAsync(outage.Number);
        outage = await program.OutageAsync(outage.Number);
        var lists = program.Get<OutageLists>();

        await lists.CalledAsync(Assert.Single((await lists.CallsAsync(outage)).Calls).NoticeKey, reached: false, "", OutageProgram.Hotline);

        Assert.Equal((0, 1), await lists.CountAsync(outage));
        Assert.Equal(new OutageArea("城东区", "幸福小区", "1 号楼"), Assert.Single(await lists.DoorsAsync(outage)).Area);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_move_tells_everybody_anew_and_a_cancellation_only_who_was_told(DatabaseProvider provider)
    {
        await using var program = await OutageProgram.StartAsync(provider);
        await program.MoveInAsync("13800000001");
        await program.MoveInAsync("13800000002");
        await program.MoveInAsync("");
        var outage = await program.PlanAsync(program.Plan(TimeSpan.FromDays(5)));
        await program.ApproveAsync(outage.Number);

        Assert.IsType<OutageOutcome.Done>(await program.Desk.ChangeAsync(
            outage.Number, new OutageChange.Move(outage.Plan.StartsAt.AddDays(2), outage.Plan.EndsAt.AddDays(2), "大风"), OutageProgram.Network));
        await program.SettleAsync();

        var moved = await program.OutageAsync(outage.Number);
        Assert.Equal((OutageState.Planned, outage.Plan.StartsAt.AddDays(2), null, "大风"), (moved.State, moved.Plan.StartsAt, moved.TellBy, moved.ChangeReason));
        await program.DoAsync(outage.Number, "approve-outage", OutageProgram.Manager, """{"approval":{"decision":"approved"}}""");
        moved = await program.OutageAsync(outage.Number);
        Assert.Equal((2, moved.Plan.StartsAt.AddHours(-24)), (moved.Round, moved.TellBy));
        Assert.Equal(2, (await program.ProgressAsync(outage.Number)).Told);

        Assert.IsType<OutageOutcome.Done>(await program.Desk.ChangeAsync(outage.Number, new OutageChange.Cancel("工程取消"), OutageProgram.Network));
        await program.SettleAsync();

        Assert.Equal(OutageState.Cancelled, (await program.OutageAsync(outage.Number)).State);
        Assert.Equal(2, await CountAsync(program, "outage-cancelled"));
        Assert.Equal((0, 0), await program.Get<OutageLists>().CountAsync(moved));
    }

    [Fact]
    public async Task An_extension_is_kept_and_told_and_the_task_of_the_work_gets_the_new_end()
    {
        await using var program = await OutageProgram.StartAsync();
        await program.MoveInAsync("13800000001");
        var outage = await program.PlanAsync(program.Plan(TimeSpan.FromDays(5)));
        await program.ApproveAsync(outage.Number);
        await program.PassAsync(TimeSpan.FromDays(4));
        await program.PassAsync(TimeSpan.FromDays(1));

        Assert.IsType<OutageOutcome.Done>(await program.Desk.ChangeAsync(outage.Number, new OutageChange.Extend(outage.Plan.EndsAt.AddHours(3), "阀井积水"), OutageProgram.Network));
        await program.SettleAsync();

        Assert.Equal(outage.Plan.EndsAt.AddHours(3), (await program.OutageAsync(outage.Number)).Plan.EndsAt);
        Assert.Equal(outage.Plan.EndsAt.AddHours(3), (await program.TaskAsync(outage.Number, "work"))!.Due);
        Assert.Equal(1, await CountAsync(program, "outage-delayed"));
    }

    [Fact]
    public async Task A_list_that_is_announced_stands_still_and_a_review_says_why()
    {
        await using var program = await OutageProgram.StartAsync();
        var customer = await program.MoveInAsync("13800000001");
        var outage = await program.PlanAsync(program.Plan(TimeSpan.FromDays(5)));

        Assert.Equal("ReviewNeedsAReason", (await program.Desk.DecideAsync(outage.Number, customer, included: false, " ", OutageProgram.Hotline))!.Rule);
        Assert.Null(await program.Desk.DecideAsync(outage.Number, customer, included: false, "自备气源", OutageProgram.Hotline));
        await program.ApproveAsync(outage.Number);

        Assert.Equal("ListIsReviewedBeforeItIsAnnounced", (await program.Desk.DecideAsync(outage.Number, customer, included: true, "有误", OutageProgram.Hotline))!.Rule);
        Assert.Equal(0, await CountAsync(program, "outage-announced"));
    }

    [Fact]
    public async Task A_fault_tells_everybody_at_once_and_lists_meals_for_the_households()
    {
        await using var program = await OutageProgram.StartAsync();
        await program.MoveInAsync("13800000001");
        await program.MoveInAsync("13800000002");
        var outage = await program.PlanAsync(program.Plan(TimeSpan.Zero) with { Kind = OutageKind.Fault });
        Assert.Equal(OutageState.Released, outage.State);

        await program.DoAsync(outage.Number, "assess", OutageProgram.Network,
            """{"assessment":{"location":"城东区","grade":"ordinary","affected":"2 户","affected_residents":"yes","outage_reason":"阀门损坏"}}""");
        Assert.Equal(2, await CountAsync(program, "fault-outage-customers"));
        await program.DoAsync(outage.Number, "clear-fault", OutageProgram.Network, """{"clearing":{"handled_at":{"@dateTime":"2026-11-20T10:00:00+08:00"},"measures":"关断","filled_by":"胡永明"}}""");
        await program.DoAsync(outage.Number, "repair-fault", OutageProgram.Network, """{"repair_record":{"repaired_at":{"@dateTime":"2026-11-20T11:00:00+08:00"},"work":"更换阀门","pressure_ok":"yes"}}""");
        outage = await program.OutageAsync(outage.Number);
        var contacts = program.Get<OutageContacts>();
        Assert.Equal((2, 2), await contacts.CountAsync(outage.Number, outage.Round, ContactKind.Meal));
        Assert.Equal("VisitEndsAsVisitsDo", (await contacts.TickAsync(outage, ContactKind.Meal, "K-000001", ContactOutcome.Paid, "", null, OutageProgram.Hotline))!.Rule);
        Assert.Null(await contacts.TickAsync(outage, ContactKind.Meal, "K-000001", ContactOutcome.Paid, "", 30m, OutageProgram.Hotline));
        Assert.Equal(30m, (await contacts.ListAsync(outage.Number, outage.Round, ContactKind.Meal, done: true)).Contacts[0].Amount);
        await program.DoAsync(outage.Number, "meal", OutageProgram.Hotline, "{}");
        Assert.Equal(OutageState.Restored, (await program.OutageAsync(outage.Number)).State);
        Assert.Equal(2, await CountAsync(program, "fault-restored-customers"));
    }

    [Fact]
    public async Task A_fault_is_listed_at_once_and_reviewed_and_revised_until_its_customers_are_told()
    {
        await using var program = await OutageProgram.StartAsync();
        await program.MoveInAsync("13800000001");
        await program.MoveInAsync("13800000002");
        var plan = program.Plan(TimeSpan.Zero) with { Kind = OutageKind.Fault };
        var outage = await program.PlanAsync(plan);
        Assert.Equal(2, (await program.Get<AffectedCustomers>().CountAsync(outage.Number)).Included);
        Assert.Equal(
            "OnlyWorkUnderWayIsExtended",
            Assert.Single(Assert.IsType<OutageOutcome.Unacceptable>(await program.Desk.ChangeAsync(outage.Number, new OutageChange.Extend(plan.EndsAt.AddHours(2), "积水"), OutageProgram.Network)).Rules).Rule);

        Assert.Null(await program.Desk.DecideAsync(outage.Number, "K-000001", included: false, "自备气源", OutageProgram.Network));
        Assert.IsType<OutageOutcome.Done>(await program.Desk.ReviseAsync(outage.Number, plan with { Work = "更换阀井" }, OutageProgram.Network));
        await program.DoAsync(outage.Number, "assess", OutageProgram.Network,
            """{"assessment":{"location":"城东区","grade":"ordinary","affected":"1 户","affected_residents":"yes","outage_reason":"阀门损坏"}}""");

        outage = await program.OutageAsync(outage.Number);
        Assert.Equal(("更换阀井", OutageState.Released, false), (outage.Plan.Work, outage.State, outage.IsOpenToReview));
        Assert.Equal(1, await CountAsync(program, "fault-outage-customers"));
        Assert.Equal("OnlyADraftIsPlannedAnew", Assert.Single(Assert.IsType<OutageOutcome.Unacceptable>(await program.Desk.ReviseAsync(outage.Number, plan, OutageProgram.Network)).Rules).Rule);
        Assert.Equal("ListIsReviewedBeforeItIsAnnounced", (await program.Desk.DecideAsync(outage.Number, "K-000002", included: false, "有误", OutageProgram.Network))!.Rule);
        Assert.IsType<OutageOutcome.Done>(await program.Desk.ChangeAsync(outage.Number, new OutageChange.Extend(plan.EndsAt.AddHours(2), "积水"), OutageProgram.Network));
    }

    private static async Task<int> CountAsync(OutageProgram program, string template)
    {
        await using var db = program.Get<CustomerServiceDbFactory>().Reader();
        return await db.Notices.CountAsync(notice => notice.State != NoticeState.Cancelled && db.NoticeOrders.Any(order => order.OrderKey == notice.OrderKey && order.Template == template));
    }
}
