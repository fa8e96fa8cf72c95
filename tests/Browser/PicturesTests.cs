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
    private static readonly bool Writes = Environment.GetEnvironmentVariable("PICTURES") == "1";

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
        if (!await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"))
        {
            _tooWide.Add($"{name}-{size.Name}-{language}");
        }

        if (Writes)
        {
            await page.ScreenshotAsync(new() { Path = PictureFile($"{name}-{size.Name}-{language}.png"), Animations = ScreenshotAnimations.Disabled });
        }
    }

    private static string PictureFile(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "definitions", "common")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No folder with definitions stands above {AppContext.BaseDirectory}.");
        }

        return Path.Combine(folder.FullName, "docs", "pictures", name);
    }
}
