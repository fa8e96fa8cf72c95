using BackOffice.Browser.Tests.Hosting;
using BackOffice.Browser.Tests.People;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOffice.Browser.Tests;

[Collection(InTheBrowser.Name)]
public sealed class RepairTests(Chromium chromium)
{
    [Fact]
    public async Task A_repair_goes_from_the_call_to_the_revisit_through_four_people()
    {
        await using var program = await HostedProgram.StartAsync();
        var hotline = await Person.SignInAsync(chromium, program, "hotline");
        var call = await hotline.TakeRepairCallAsync("灶具打不着火");

        var dispatcher = await Person.SignInAsync(chromium, program, "dispatcher");
        await RepairVisit.DispatchAsync(dispatcher, call);

        var fitter = await Person.SignInAsync(chromium, program, "fitter");
        await RepairVisit.SetOutAsync(fitter, call);
        await program.PassAsync(TimeSpan.FromMinutes(15));
        await RepairVisit.ArriveAsync(fitter, call);
        await RepairVisit.RepairAsync(fitter, call);
        await RepairVisit.TakeLeaveAsync(fitter, call);

        var revisit = await Person.SignInAsync(chromium, program, "revisit");
        await RepairVisit.RevisitAsync(revisit, call);

        await dispatcher.OpenCaseAsync(call);
        await Expect(dispatcher.Page.GetByText("已办结").First).ToBeVisibleAsync();
        await Expect(dispatcher.Page.GetByText("陈晓梅受理并启动案件")).ToBeVisibleAsync();
        await Expect(dispatcher.Page.GetByText("张志强办结了“修理并多次调试”")).ToBeVisibleAsync();
        await Expect(dispatcher.Page.GetByText("案件办结", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(dispatcher.Page.GetByText("没有未完成的任务。")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_missed_arrival_brings_the_escalation_to_the_open_inbox_and_the_journal_says_when_and_why()
    {
        await using var program = await HostedProgram.StartAsync();
        var hotline = await Person.SignInAsync(chromium, program, "hotline");
        var call = await hotline.TakeRepairCallAsync("灶具打不着火");
        var dispatcher = await Person.SignInAsync(chromium, program, "dispatcher");
        await RepairVisit.DispatchAsync(dispatcher, call);
        var fitter = await Person.SignInAsync(chromium, program, "fitter");
        await RepairVisit.SetOutAsync(fitter, call);

        var manager = await Person.SignInAsync(chromium, program, "manager");
        await manager.Page.GotoAsync("/inbox?view=groups");
        await Expect(manager.Page.GetByText("本组没有待领的任务")).ToBeVisibleAsync();
        Assert.True(await program.PassAsync(TimeSpan.FromMinutes(31)) > 0);
        await Expect(manager.Row("督办超时到场", call)).ToBeVisibleAsync();
        await RepairVisit.ExplainLatenessAsync(manager, call);

        await dispatcher.OpenCaseAsync(call);
        var missed = dispatcher.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "时限“到场时限已过”已到" });
        await Expect(missed).ToContainTextAsync("09:31");
        await dispatcher.Page.GetByLabel("显示系统步骤").CheckAsync();
        await Expect(dispatcher.Page.GetByText("时限“到场时限已过”开始，到期 今天 09:30")).ToBeVisibleAsync();
        await Expect(dispatcher.Page.GetByText("王海涛办结了“督办超时到场”")).ToBeVisibleAsync();
        await Expect(dispatcher.Page.GetByText("到场超时").First).ToBeVisibleAsync();
    }
}
