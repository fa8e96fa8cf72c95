using BackOffice.Browser.Tests.Hosting;
using BackOffice.Browser.Tests.People;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOffice.Browser.Tests;

[Collection(InTheBrowser.Name)]
public sealed class OutageTests(Chromium chromium)
{
    private const int Attempts = 30;

    [Fact]
    public async Task An_outage_that_everyone_was_told_of_in_time_is_released_and_restored()
    {
        await using var program = await HostedProgram.StartAsync();
        var network = await Person.SignInAsync(chromium, program, "network");
        var outage = await OutageWork.PlanAsync(network, "2026-11-23T09:00", "2026-11-23T15:00");
        var hotline = await Person.SignInAsync(chromium, program, "hotline");
        await OutageWork.ReviewAsync(hotline, outage);
        var manager = await Person.SignInAsync(chromium, program, "manager");
        await OutageWork.ApproveAsync(manager, outage);
        var safety = await Person.SignInAsync(chromium, program, "safety");
        await safety.Page.GotoAsync("/inbox?view=groups");
        await Expect(safety.Row("上门告知特殊照顾用户", outage)).ToBeVisibleAsync();
        await OutageWork.VisitAsync(safety, outage);
        await network.Page.GotoAsync($"{outage.Address}?tab=progress");
        await Expect(network.Page.GetByText("每一户都已按时通知。")).ToBeVisibleAsync();

        await program.PassAsync(TimeSpan.FromDays(3));

        // Three days later everybody signs in again.
        network = await Person.SignInAsync(chromium, program, "network");
        await ComesToAsync(network.Page, program, outage, "停气中");
        await OutageWork.WorkAsync(network, outage);
        await ComesToAsync(network.Page, program, outage, "已恢复");
        await network.Page.GotoAsync($"{outage.Address}/proof");
        await Expect(network.Page.GetByText("应通知 7 户，已通知 7 户，按时 7 户")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Who_is_too_late_is_refused_and_an_override_is_kept_and_told_to_the_general_manager()
    {
        await using var program = await HostedProgram.StartAsync();
        var network = await Person.SignInAsync(chromium, program, "network");
        var outage = await OutageWork.PlanAsync(network, "2026-11-21T06:00", "2026-11-21T12:00");
        var hotline = await Person.SignInAsync(chromium, program, "hotline");
        await OutageWork.ReviewAsync(hotline, outage);
        var manager = await Person.SignInAsync(chromium, program, "manager");
        await OutageWork.ApproveAsync(manager, outage, "阀门渗漏");
        await network.Page.GotoAsync($"{outage.Address}?tab=progress");
        await Expect(network.Page.GetByText("户未按时通知")).ToBeVisibleAsync();

        await program.PassAsync(TimeSpan.Zero);

        await manager.DoAsync("决定改期、撤销或放行", outage, async form =>
        {
            await form.ChooseAsync("决定", "说明理由放行");
            await form.WriteAsync("理由", "阀门渗漏，必须尽快更换");
        });
        var general = await Person.SignInAsync(chromium, program, "general-manager");
        await general.DoAsync("阅知未按时通知即放行", outage, form => form.ChooseAsync("意见", "已阅知"));
        await network.Page.GotoAsync(outage.Address);
        await Expect(network.Page.GetByText("阀门渗漏，必须尽快更换 · 王海涛")).ToBeVisibleAsync();
        await program.PassAsync(TimeSpan.FromHours(21));
        network = await Person.SignInAsync(chromium, program, "network");
        await ComesToAsync(network.Page, program, outage, "停气中");
    }

    // What falls due may make new timers fall due: they are fired until the outage has come as far.
    private static async Task ComesToAsync(IPage page, HostedProgram program, TakenCall outage, string state)
    {
        var badge = page.GetByText(state, new() { Exact = true }).First;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            await program.PassAsync(TimeSpan.Zero);
            await page.GotoAsync(outage.Address);
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "受影响用户" })).ToBeVisibleAsync();
            if (await badge.IsVisibleAsync())
            {
                return;
            }
        }

        await Expect(badge).ToBeVisibleAsync();
    }
}
