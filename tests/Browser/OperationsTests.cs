using BackOffice.Browser.Tests.Hosting;
using BackOffice.Browser.Tests.People;
using BackOffice.TestKit;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Host.Batches;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Runtime.Messages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOffice.Browser.Tests;

/// <summary>What stands still over all cases, as a manager sees it and puts it right.</summary>
[Collection(InTheBrowser.Name)]
public sealed class OperationsTests(Chromium chromium) : IDisposable
{
    private static readonly Actor Manager = new("manager.demo", ["manager"], MayAdminister: true);

    private readonly TemporaryFolder _definitions = new();

    public void Dispose() => _definitions.Dispose();

    [Fact]
    public async Task What_stands_still_is_found_and_retried_one_by_one_and_many_at_once()
    {
        await using var program = await StartAsync();
        var mended = await StuckAsync(program, StuckProcedures.Exchange, "R-20261120-0001");
        await StuckAsync(program, StuckProcedures.Exchange, "R-20261120-0002");
        await StuckAsync(program, StuckProcedures.Seal, "R-20261120-0003");
        await MendAsync(program, mended);
        var page = (await Person.SignInAsync(chromium, program, "manager")).Page;

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "运维" }).First).ToBeVisibleAsync();
        await page.GotoAsync("/operations");
        await Expect(Row(page, "R-20261120-0003")).ToContainTextAsync("检查铅封");
        await Expect(Row(page, "R-20261120-0001")).ToContainTextAsync("之后的条件没有一个成立，也没有默认路径。");

        await page.GetByLabel("异常种类").SelectOptionAsync(new SelectOptionValue { Label = "没有可走的路径" });
        await Expect(Row(page, "R-20261120-0003")).ToHaveCountAsync(0);
        await page.GetByLabel("全选已列出的").CheckAsync();
        await Expect(page.GetByText("已选 2 条")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "重试所选" }).ClickAsync();
        await page.GetByLabel("处理说明").FillAsync("表号已补");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "重试" }).ClickAsync();

        // The batch's own page: two cases wait for their turn.
        await Expect(page.GetByText("0 / 2")).ToBeVisibleAsync();
        await Expect(page.GetByText("逐个选定，有异常")).ToBeVisibleAsync();
        await program.Services.GetRequiredService<BatchRunner>().RunAsync();
        await Expect(page.GetByText("2 / 2")).ToBeVisibleAsync();
        await Expect(Row(page, "R-20261120-0001").GetByText("已执行")).ToBeVisibleAsync();

        // One was mended and is over; the other stands where it stood.
        await page.GotoAsync("/operations");
        await Expect(Row(page, "R-20261120-0002")).ToHaveCountAsync(1);
        await Expect(Row(page, "R-20261120-0001")).ToHaveCountAsync(0);
        await Row(page, "R-20261120-0003").GetByRole(AriaRole.Button, new() { Name = "重试" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "重试" }).ClickAsync();
        await Expect(page.GetByText("已重试", new() { Exact = true })).ToBeVisibleAsync();

        // An address that somebody wrote by hand.
        await page.GotoAsync("/operations?kind=nonsense&process=nobody");
        await Expect(page.GetByText("没有符合筛选条件的异常")).ToBeVisibleAsync();
        await page.GotoAsync("/operations/batches/999999999");
        await Expect(page.GetByText("没有这个批量操作")).ToBeVisibleAsync();

        var fitter = (await Person.SignInAsync(chromium, program, "fitter")).Page;
        await Expect(fitter.GetByRole(AriaRole.Link, new() { Name = "运维" })).ToHaveCountAsync(0);
        await fitter.GotoAsync("/operations");
        await Expect(fitter.GetByRole(AriaRole.Heading, new() { Name = "没有权限" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_pages_fit_desk_and_phone_in_both_languages()
    {
        await using var program = await StartAsync();
        var cases = new List<long>();
        for (var i = 1; i <= 6; i++)
        {
            cases.Add(await StuckAsync(program, i % 3 == 0 ? StuckProcedures.Seal : StuckProcedures.Exchange, $"R-20261120-000{i}"));
        }

        var batches = program.Services.GetRequiredService<BatchDesk>();
        var refused = Assert.IsType<BatchOutcome.Created>(await batches.CreateAsync(new BatchWork.Resume(), new BatchQuery { ProcessId = StuckProcedures.Exchange }, Manager, "供应商系统已恢复"));
        await program.Services.GetRequiredService<BatchRunner>().RunAsync();
        Assert.IsType<BatchOutcome.Created>(await batches.CreateAsync(new BatchWork.ResolveIncidents(), new BatchQuery { WithIncident = true, Instances = [.. cases.Take(4)] }, Manager, null));
        await program.Services.GetRequiredService<ProcessRuntime>().PublishAsync(
            new Message("payment-received", "R-20261120-0042", Variables.Of("amount", Payload.FromJson("128.5"))) { TimeToLive = TimeSpan.FromHours(2), MessageId = "bank-20261120-7781" }, Manager);
        program.Clock.Advance(TimeSpan.FromHours(3));
        await program.Services.GetRequiredService<Sweeping>().RunAsync();
        (string Name, string Address, string Shows)[] pages =
        [
            ("incidents", "/operations", "R-20261120-0006"),
            ("batches", "/operations/batches", "供应商系统已恢复"),
            ("batch", $"/operations/batches/{refused.BatchKey}", "R-20261120-0001"),
            ("dead-letters", "/operations/messages", "R-20261120-0042"),
        ];
        var tooWide = new List<string>();
        foreach (var size in new[] { WindowSize.Desk, WindowSize.Phone })
        {
            var page = (await Person.SignInAsync(chromium, program, "manager", size)).Page;
            foreach (var language in new[] { "zh", "en" })
            {
                await page.GotoAsync($"/preferences/language/{(language == "zh" ? "zh-CN" : "en-GB")}?back=%2Foperations");
                foreach (var (name, address, shows) in pages)
                {
                    await page.GotoAsync(address);
                    await Expect(page.Locator("main").GetByText(shows).First).ToBeVisibleAsync();
                    if (!await Pictures.TakeAsync(page, $"{name}-{size.Name}-{language}"))
                    {
                        tooWide.Add($"{name}-{size.Name}-{language}");
                    }
                }
            }
        }

        Assert.Empty(tooWide);
    }

    private static ILocator Row(IPage page, string number) => page.Locator("tbody tr").Filter(new() { HasText = number });

    private static async Task<long> StuckAsync(HostedProgram program, string process, string number) =>
        Assert.IsType<CommandOutcome.Done>(await program.Services.GetRequiredService<ProcessRuntime>().StartAsync(process, Variables.Empty, Actor.System, number)).InstanceKey;

    private static async Task MendAsync(HostedProgram program, long key) => Assert.IsType<CommandOutcome.Done>(
        await program.Services.GetRequiredService<ProcessRuntime>().SendAsync(key, new SetVariables(key, Variables.Of("approved", Payload.FromJson("true"))), Manager));

    private async Task<HostedProgram> StartAsync()
    {
        Directory.CreateDirectory(_definitions.File("common"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "definitions", "common")))
        {
            File.Copy(file, Path.Combine(_definitions.File("common"), Path.GetFileName(file)));
        }

        StuckProcedures.WriteTo(_definitions.Path);
        return await HostedProgram.StartAsync($"Folders:Definitions={_definitions.Path}");
    }
}
