using BackOffice.Browser.Tests.Hosting;
using BackOffice.Browser.Tests.People;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOffice.Browser.Tests;

[Collection(InTheBrowser.Name)]
public sealed class HandedOnTests(Chromium chromium)
{
    [Fact]
    public async Task A_task_is_transferred_urged_and_its_case_cancelled_after_a_look_at_what_goes()
    {
        await using var program = await HostedProgram.StartAsync();
        var hotline = await Person.SignInAsync(chromium, program, "hotline");
        var call = await hotline.TakeRepairCallAsync("灶具打不着火");
        var dispatcher = await Person.SignInAsync(chromium, program, "dispatcher");
        await dispatcher.ClaimAsync("填写派工任务单", call);
        await dispatcher.ChooseVerbAsync("转办");
        await dispatcher.Page.Locator(".verb .rz-dropdown").ClickAsync();
        await dispatcher.Page.GetByRole(AriaRole.Option, new() { Name = "王海涛" }).ClickAsync();
        await dispatcher.Page.GetByLabel("理由").FillAsync("下午请假");
        await dispatcher.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "转办" }).ClickAsync();
        await Expect(dispatcher.Page.GetByText("王海涛正在办理这个任务，您可以查看。")).ToBeVisibleAsync();

        await dispatcher.ChooseVerbAsync("催办");
        await dispatcher.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "催办" }).ClickAsync();
        await Expect(dispatcher.Page.GetByText("刘建国催办“填写派工任务单”。")).ToBeVisibleAsync();

        var manager = await Person.SignInAsync(chromium, program, "manager");
        await manager.Page.GotoAsync("/inbox?view=mine");
        await Expect(manager.Row("填写派工任务单", call)).ToBeVisibleAsync();
        await manager.OpenCaseAsync(call);
        await Expect(manager.Page.GetByText("刘建国把“填写派工任务单”转给王海涛办理。")).ToBeVisibleAsync();
        await manager.Page.GetByRole(AriaRole.Button, new() { Name = "撤销", Exact = true }).ClickAsync();
        await Expect(manager.Page.GetByLabel("预览：会发生什么")).ToContainTextAsync("结束：");
        await manager.Page.GetByLabel("理由").FillAsync("用户来电取消");
        await manager.Page.GetByRole(AriaRole.Button, new() { Name = "撤销案件" }).ClickAsync();
        await Expect(manager.Page.GetByText("案件已撤销").First).ToBeVisibleAsync();
        await Expect(manager.Page.GetByText("没有未完成的任务。")).ToBeVisibleAsync();
    }
}
