using BackOffice.Browser.Tests.Hosting;
using BackOffice.Browser.Tests.People;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOffice.Browser.Tests;

[Collection(InTheBrowser.Name)]
public sealed class DesignerTests(Chromium chromium)
{
    [Fact]
    public async Task A_published_change_holds_for_new_cases_and_old_ones_end_as_they_began()
    {
        await using var program = await HostedProgram.StartAsync();
        var hotline = await Person.SignInAsync(chromium, program, "hotline");
        var before = await hotline.TakeRepairCallAsync("灶具打不着火");

        var owner = await Person.SignInAsync(chromium, program, "process-owner");
        var designer = new DesignerDesk(owner.Page);
        await designer.OpenAsync("home-repair");
        await designer.RenameAsync("handle-late-arrival", "查问超时到场");
        await designer.SetFirstInputAsync("decide-arrival", "topic", "\"question_callback\"");
        await designer.CheckAsync();
        await designer.PublishAsync(2, "改步骤名称，改用回复时限");

        var after = await hotline.TakeRepairCallAsync("热水器不出热水");
        var dispatcher = await Person.SignInAsync(chromium, program, "dispatcher");
        await RepairVisit.DispatchAsync(dispatcher, before);
        await RepairVisit.DispatchAsync(dispatcher, after);

        await dispatcher.OpenCaseAsync(before);
        await Expect(dispatcher.Page.GetByText("第 1 版", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(Deadline(dispatcher)).ToContainTextAsync("09:30");
        await dispatcher.OpenCaseAsync(after);
        await Expect(dispatcher.Page.GetByText("第 2 版", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(Deadline(dispatcher)).ToContainTextAsync("13:00");

        var manager = await Person.SignInAsync(chromium, program, "manager");
        await program.PassAsync(TimeSpan.FromMinutes(31));
        await RepairVisit.ExplainLatenessAsync(manager, before);
        await program.PassAsync(TimeSpan.FromHours(4));
        await RepairVisit.ExplainLatenessAsync(manager, after, "查问超时到场");

        var fitter = await Person.SignInAsync(chromium, program, "fitter");
        await RepairVisit.SetOutAsync(fitter, before);
        await RepairVisit.ArriveAsync(fitter, before, "前一户维修超时");
        await RepairVisit.RepairAsync(fitter, before);
        await RepairVisit.TakeLeaveAsync(fitter, before);
        await RepairVisit.RevisitAsync(await Person.SignInAsync(chromium, program, "revisit"), before);
        await dispatcher.OpenCaseAsync(before);
        await Expect(dispatcher.Page.GetByText("案件办结", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(dispatcher.Page.GetByText("第 1 版", new() { Exact = true })).ToBeVisibleAsync();
    }

    private static ILocator Deadline(Person reader) =>
        reader.Page.Locator(".wait").Filter(new() { HasText = "到场时限已过" });
}
