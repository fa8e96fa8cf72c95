using BackOffice.Browser.Tests.Hosting;
using BackOffice.Browser.Tests.People;
using static Microsoft.Playwright.Assertions;

namespace BackOffice.Browser.Tests;

[Collection(InTheBrowser.Name)]
public sealed class ComplaintTests(Chromium chromium)
{
    [Fact]
    public async Task A_complaint_is_extended_escalated_to_the_second_level_and_closed_by_the_callback()
    {
        await using var program = await HostedProgram.StartAsync();
        var hotline = await Person.SignInAsync(chromium, program, "hotline");
        var complaint = await hotline.TakeCallAsync("投诉", "安装拖延半个月");
        await ComplaintSteps.RegisterAsync(hotline, complaint);
        var handler = await Person.SignInAsync(chromium, program, "complaint-handler");
        await ComplaintSteps.AcceptAsync(handler, complaint);
        var manager = await Person.SignInAsync(chromium, program, "manager");
        await ComplaintSteps.AssignAsync(manager, complaint);

        // Four fifths of the 24 hours are over: somebody has to say whether it will be in time.
        await program.PassAsync(TimeSpan.FromHours(20));
        handler = await Person.SignInAsync(chromium, program, "complaint-handler");
        await ComplaintSteps.ExtendAsync(handler, complaint, "配件从外地调运", "2026-11-24 17:00");

        // The deadline passes, and the agreed date holds in its stead.
        await program.PassAsync(TimeSpan.FromHours(5));
        manager = await Person.SignInAsync(chromium, program, "manager");
        await manager.OpenCaseAsync(complaint);
        await Expect(manager.Page.GetByText("时限“延长期已过”", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(manager.Page.GetByText("至11月24日 17:00").First).ToBeVisibleAsync();

        await ComplaintSteps.InvestigateAsync(handler, complaint);
        await ComplaintSteps.ProposeAsync(handler, complaint);
        await ComplaintSteps.AskOpinionAsync(handler, complaint, accepted: false);
        await ComplaintSteps.ReviewAsync(manager, complaint);
        await ComplaintSteps.AskOpinionAsync(handler, complaint, accepted: true);
        await RepairVisit.RevisitAsync(await Person.SignInAsync(chromium, program, "revisit"), complaint, hasNeeds: "没有");

        await manager.OpenCaseAsync(complaint);
        await Expect(manager.Page.GetByText("案件办结", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(manager.Page.GetByText("何平办结了“说明原因、约定延期”")).ToBeVisibleAsync();
        await Expect(manager.Page.GetByText("王海涛办结了“上级重审处理方案”")).ToBeVisibleAsync();
        await Expect(manager.Page.GetByText("何平办结了“征求投诉人意见”")).ToHaveCountAsync(2);
        await Expect(manager.Page.GetByText("周静办结了“回访用户”")).ToBeVisibleAsync();
    }
}
