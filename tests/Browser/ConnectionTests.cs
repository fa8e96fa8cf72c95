using BackOffice.Browser.Tests.Hosting;
using BackOffice.Browser.Tests.People;
using static Microsoft.Playwright.Assertions;

namespace BackOffice.Browser.Tests;

[Collection(InTheBrowser.Name)]
public sealed class ConnectionTests(Chromium chromium)
{
    [Fact]
    public async Task A_connection_is_applied_for_paid_installed_on_a_phone_and_closed_by_the_revisit()
    {
        await using var program = await HostedProgram.StartAsync();
        var call = await (await Person.SignInAsync(chromium, program, "hotline")).TakeCallAsync("报装", "新装热水器");
        await ConnectionSteps.AgreeAsync(await Person.SignInAsync(chromium, program, "counter"), call);
        await ConnectionSteps.PayAsync(await Person.SignInAsync(chromium, program, "cashier"), call);
        await ConnectionSteps.DoFormalitiesAsync(await Person.SignInAsync(chromium, program, "counter"), call);
        var dispatcher = await Person.SignInAsync(chromium, program, "dispatcher");
        await ConnectionSteps.AppointAsync(dispatcher, call);
        await RepairVisit.DispatchAsync(dispatcher, call);
        await ConnectionSteps.InstallAsync(await Person.SignInAsync(chromium, program, "installer", WindowSize.Phone), call);
        await ConnectionSteps.CompleteAsync(await Person.SignInAsync(chromium, program, "site-manager"), call);
        var agent = await Person.SignInAsync(chromium, program, "revisit");
        await RepairVisit.RevisitAsync(agent, call, hasNeeds: "没有");

        await agent.OpenCaseAsync(call);
        await Expect(agent.Page.GetByText("案件办结", new() { Exact = true })).ToBeVisibleAsync();
    }
}
