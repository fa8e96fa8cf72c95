using BackOffice.Browser.Tests.Hosting;
using BackOffice.Browser.Tests.People;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOffice.Browser.Tests;

/// <summary>
/// Every screen at desk and phone width in both languages: it opens, is not wider than the window, and shows no failure.
/// With the setting <c>PICTURES=1</c> the pictures are written to <c>docs/pictures</c>.
/// </summary>
[Collection(InTheBrowser.Name)]
public sealed class PicturesTests(Chromium chromium)
{
    private readonly List<string> _tooWide = [];

    [Fact]
    public async Task Every_screen_fits_desk_and_phone_in_both_languages()
    {
        await using var program = await HostedProgram.StartAsync();
        var hotline = await Person.SignInAsync(chromium, program, "hotline");
        var call = await hotline.TakeRepairCallAsync("灶具打不着火");
        await hotline.TakeRepairCallAsync("热水器点火后熄灭");
        await hotline.TakeRepairCallAsync("报警器常响，没有闻到气味");
        var dispatcher = await Person.SignInAsync(chromium, program, "dispatcher");
        await RepairVisit.DispatchAsync(dispatcher, call);
        var fitter = await Person.SignInAsync(chromium, program, "fitter");
        await RepairVisit.SetOutAsync(fitter, call);
        await program.PassAsync(TimeSpan.FromMinutes(12));
        await fitter.ClaimAsync("登记到达并核对地址", call);
        // A task that was claimed stands among one's own.
        await fitter.Page.WaitForURLAsync("**view=mine**");
        var task = new Uri(fitter.Page.Url).PathAndQuery;

        foreach (var size in new[] { WindowSize.Desk, WindowSize.Phone })
        {
            foreach (var language in new[] { "zh", "en" })
            {
                await LookAsync(program, "dispatcher", call.Address, "case", size, language, page => page.Locator(".djs-container [data-element-id=dispatch]").First);
                var door = await chromium.OpenAsync(program.Address, size);
                await SpeakAsync(door, language);
                await door.GotoAsync("/sign-in");
                await TakeAsync(door, "sign-in", size, language, door.Locator("input[type=password]"));
                await door.Context.CloseAsync();

                await LookAsync(program, "hotline", "/intake", "intake", size, language, page => page.GetByText(language == "zh" ? "报修" : "Repair", new() { Exact = true }), async person =>
                {
                    await person.GetByRole(AriaRole.Combobox).First.FillAsync("李示例");
                    await person.GetByRole(AriaRole.Option).Filter(new() { HasText = "138-0000-0001" }).ClickAsync();
                    await person.Locator("#intake-content").FillAsync(language == "zh" ? "灶具打不着火" : "The stove does not light");
                });
                await LookAsync(program, "dispatcher", "/inbox?view=all", "inbox", size, language, page => page.GetByRole(AriaRole.Link).Filter(new() { HasText = call.Number }).First);
                await LookAsync(program, "fitter", task, "task", size, language, page => page.GetByRole(AriaRole.Button, new() { Name = language == "zh" ? "完成" : "Complete", Exact = true }));
                await LookAsync(program, "hotline", "/customers?q=河滨", "customers", size, language, page => page.Locator("td.name a").First);
                await LookAsync(program, "hotline", "/customers/K-000001", "customer", size, language, page => page.Locator("#customer-name"));
                await LookAsync(program, "manager", "/settings", "settings", size, language, page => page.Locator("input[type=radio]").First);
                await LookAsync(program, "process-owner", "/definitions/home-repair/edit", "designer", size, language, page => page.Locator(".djs-container [data-element-id=dispatch]").First);
            }
        }

        Assert.Empty(_tooWide);
    }

    [Fact]
    public async Task An_outage_and_its_proof_fit_desk_and_phone_in_both_languages()
    {
        await using var program = await HostedProgram.StartAsync();
        var network = await Person.SignInAsync(chromium, program, "network");
        var outage = await OutageWork.PlanAsync(network, "2026-11-23T09:00", "2026-11-23T15:00");
        await OutageWork.ReviewAsync(await Person.SignInAsync(chromium, program, "hotline"), outage);
        var manager = await Person.SignInAsync(chromium, program, "manager");
        await OutageWork.ApproveAsync(manager, outage);
        await network.Page.GotoAsync($"{outage.Address}?tab=visits");
        await Expect(network.Page.GetByRole(AriaRole.Button, new() { Name = "已当面告知" })).ToBeVisibleAsync();
        await network.Page.GotoAsync($"{outage.Address}?tab=progress");
        await Expect(network.Page.GetByRole(AriaRole.Progressbar)).ToHaveAttributeAsync("value", "6");

        foreach (var size in new[] { WindowSize.Desk, WindowSize.Phone })
        {
            foreach (var language in new[] { "zh", "en" })
            {
                var page = (await Person.SignInAsync(chromium, program, "manager", size)).Page;
                await SpeakAsync(page, language);
                foreach (var (name, address, shows) in Views(outage))
                {
                    await page.GotoAsync(address);
                    await TakeAsync(page, name, size, language, shows(page));
                }

                await page.Context.CloseAsync();
            }
        }

        Assert.Empty(_tooWide);
    }

    // What only a live page with its data shows.
    private static (string Name, string Address, Func<IPage, ILocator> Shows)[] Views(TakenCall outage) =>
    [
        ("outages", "/outages", page => page.GetByRole(AriaRole.Link, new() { Name = outage.Number })),
        ("outage", outage.Address, page => page.GetByText("更换阀门").First),
        ("outage-customers", $"{outage.Address}?tab=customers", page => page.GetByRole(AriaRole.Cell).Filter(new() { HasText = "李示例" }).First),
        ("outage-progress", $"{outage.Address}?tab=progress", page => page.GetByRole(AriaRole.Progressbar)),
        ("outage-calls", $"{outage.Address}?tab=calls", page => page.GetByRole(AriaRole.Heading, new() { Level = 2 }).First),
        ("outage-visits", $"{outage.Address}?tab=visits", page => page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "城东区" }).First),
        ("outage-proof", $"{outage.Address}/proof", page => page.GetByRole(AriaRole.Article)),
    ];

    private async Task LookAsync(
        HostedProgram program, string role, string address, string name, WindowSize size, string language, Func<IPage, ILocator> shows, Func<IPage, Task>? prepare = null)
    {
        var person = await Person.SignInAsync(chromium, program, role, size);
        var page = person.Page;
        await SpeakAsync(page, language);
        await page.GotoAsync(address);
        await Expect(shows(page)).ToBeVisibleAsync();
        if (prepare is not null)
        {
            await prepare(page);
        }

        await TakeAsync(page, name, size, language, shows(page));
        await page.Context.CloseAsync();
    }

    private static Task SpeakAsync(IPage page, string language) =>
        page.GotoAsync($"/preferences/language/{(language == "zh" ? "zh-CN" : "en-GB")}?back=%2Fsign-in");

    private async Task TakeAsync(IPage page, string name, WindowSize size, string language, ILocator shows)
    {
        await Expect(shows).ToBeVisibleAsync();
        if (!await Pictures.TakeAsync(page, $"{name}-{size.Name}-{language}"))
        {
            _tooWide.Add($"{name}-{size.Name}-{language}");
        }
    }
}
