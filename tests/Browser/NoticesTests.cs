using BackOffice.Browser.Tests.Hosting;
using BackOffice.Browser.Tests.People;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.CustomerService.Notices.Planning;
using BackOffice.Decisions.Values;
using BackOffice.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOffice.Browser.Tests;

/// <summary>The ledger of notices, its channels and the mailbox, as a dispatcher sees them.</summary>
[Collection(InTheBrowser.Name)]
public sealed class NoticesTests(Chromium chromium) : IDisposable
{
    private const string Template = """
        notice: visit-late
        channel: sms
        recipients: ["= request.customer.phone"]
        title: { zh: "抱歉让您久等", en: "We are late" }
        text:
          zh: "{{ request.customer.name }}：很抱歉，维修人员未能在约定时间到达，正在赶来。单号 {{ request.id }}。"
          en: "{{ request.customer.name }}: we are sorry, our repairman is late and on the way. No. {{ request.id }}."
        clauses: [C-071, G-025, G-031]
        """;

    // The company's own tables and roles, and one notice: no procedure is needed to tell somebody something.
    private readonly TemporaryFolder _definitions = new();

    private const string EvilName = "李<b onclick=\"x\">示例</b> {{ 1 + 1 }}";

    public void Dispose() => _definitions.Dispose();

    [Fact]
    public async Task What_was_told_is_found_read_and_sent_again()
    {
        await using var program = await StartAsync(EvilName);
        var page = (await Person.SignInAsync(chromium, program, "dispatcher")).Page;

        await page.GotoAsync("/notices");
        await Expect(page.GetByText("开发环境：通知不外发")).ToBeVisibleAsync();

        // Only a live page has read the ledger.
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = EvilName, Exact = true })).ToBeVisibleAsync();
        await page.GetByLabel("状态").SelectOptionAsync(new SelectOptionValue { Label = "失败" });
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("state=failed$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = EvilName, Exact = true })).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "无号示例", Exact = true })).ToHaveCountAsync(1);

        await page.GotoAsync("/notices?q=138-0000-0001");
        await page.GetByRole(AriaRole.Link, new() { Name = EvilName, Exact = true }).ClickAsync();
        await Expect(page.GetByText($"{EvilName}：很抱歉")).ToBeVisibleAsync();
        await Expect(page.GetByText("已送达", new() { Exact = true })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "重新发送" }).ClickAsync();
        await page.GetByRole(AriaRole.Alertdialog).GetByRole(AriaRole.Button, new() { Name = "重新发送" }).ClickAsync();
        await Expect(page.GetByText("已重新排队")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "通道", Exact = true }).ClickAsync();
        var sms = page.GetByRole(AriaRole.Listitem).Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "短信", Exact = true }) });
        await sms.GetByRole(AriaRole.Button, new() { Name = "暂停" }).ClickAsync();
        await page.GetByLabel("原因").FillAsync("服务商维护");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "暂停" }).ClickAsync();
        await Expect(sms.GetByText("服务商维护")).ToBeVisibleAsync();
        await sms.GetByRole(AriaRole.Button, new() { Name = "恢复" }).ClickAsync();
        await Expect(sms.GetByText("正常", new() { Exact = true })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "开发信箱", Exact = true }).ClickAsync();
        await Expect(page.GetByText($"{EvilName}：很抱歉").First).ToBeVisibleAsync();

        var fitter = (await Person.SignInAsync(chromium, program, "fitter")).Page;
        await fitter.GotoAsync("/notices");
        await Expect(fitter.GetByRole(AriaRole.Heading, new() { Name = "没有权限" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_a_configured_channel_notices_wait_and_the_page_says_what_to_set()
    {
        await using var program = await StartAsync(EvilName, "Notices:Mailbox=false");
        var page = (await Person.SignInAsync(chromium, program, "manager")).Page;

        await page.GotoAsync("/notices/channels");
        await Expect(page.GetByText("请设置 Notices:Sms:Provider")).ToBeVisibleAsync();
        await Expect(page.GetByText("Notices__Email__Password")).ToBeVisibleAsync();
        await Expect(page.GetByText("开发环境：通知不外发")).ToHaveCountAsync(0);
        await page.GotoAsync("/notices?state=queued");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = EvilName, Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_pages_fit_desk_and_phone_in_both_languages()
    {
        await using var program = await StartAsync("李示例", "Notices:Prices:SmsPart=0.045");
        await program.Services.GetRequiredService<NoticeChannelDesk>().PauseAsync(NoticeChannel.Sms, "服务商维护", "manager.demo");
        await PlanAsync(program, "outage:T-2026-001", "赵示例", program.Clock.Now.AddHours(3));
        var key = (await program.Services.GetRequiredService<NoticeLedger>().PageAsync(new NoticeFilter { Address = "13800000001" })).Entries[0].Key;
        (string Name, string Address, string Zh, string En)[] pages =
        [
            ("notices", "/notices", "没有可收短信的手机号", "no mobile number"),
            ("notice", $"/notices/{key}", "幂等键", "Idempotency key"),
            ("channels", "/notices/channels", "服务商", "Provider"),
            ("mailbox", "/notices/mailbox", "很抱歉", "很抱歉"),
        ];
        var tooWide = new List<string>();
        foreach (var size in new[] { WindowSize.Desk, WindowSize.Phone })
        {
            var page = (await Person.SignInAsync(chromium, program, "manager", size)).Page;
            foreach (var language in new[] { "zh", "en" })
            {
                await page.GotoAsync($"/preferences/language/{(language == "zh" ? "zh-CN" : "en-GB")}?back=%2Fnotices");
                foreach (var (name, address, zh, en) in pages)
                {
                    await page.GotoAsync(address);
                    await Expect(page.Locator("main").GetByText(language == "zh" ? zh : en).First).ToBeVisibleAsync();
                    if (!await Pictures.TakeAsync(page, $"{name}-{size.Name}-{language}"))
                    {
                        tooWide.Add($"{name}-{size.Name}-{language}");
                    }
                }
            }
        }

        Assert.Empty(tooWide);
    }

    /// <summary>A program that told a customer by SMS and mail, and could not tell another.</summary>
    private async Task<HostedProgram> StartAsync(string name, params string[] settings)
    {
        Directory.CreateDirectory(_definitions.File("common"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "definitions", "common")))
        {
            File.Copy(file, Path.Combine(_definitions.File("common"), Path.GetFileName(file)));
        }

        await File.WriteAllTextAsync(Path.Combine(_definitions.File("common"), "visit-late.notice.yaml"), Template);
        var program = await HostedProgram.StartAsync([$"Folders:Definitions={_definitions.Path}", .. settings]);
        await PlanAsync(program, "case:17", name, deadline: null);
        if (program.Services.GetRequiredService<NoticeSettings>().ToMailbox)
        {
            var sent = await SentAsync(program);
            await program.Services.GetRequiredService<IReceiptSink>().RecordAsync([new Receipt(sent.Provider!, sent.IdempotencyKey, null, ReceiptKind.Delivered, program.Clock.Now, null)]);
        }

        return program;
    }

    /// <summary>The program's own post may have taken the notice before the test's did; then it is sent a moment later.</summary>
    private static async Task<NoticeEntry> SentAsync(HostedProgram program)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var entry = (await program.Services.GetRequiredService<NoticeLedger>().PageAsync(new NoticeFilter { Address = "13800000001" }, cancellation: patience.Token)).Entries[0];
            if (entry.State == NoticeState.Sent)
            {
                return entry;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    private static async Task PlanAsync(HostedProgram program, string cause, string name, DateTimeOffset? deadline)
    {
        var request = FeelContext.Of([new("id", FeelString.Of("R-20261120-0001")), new("customer", FeelContext.Of([new("name", FeelString.Of(name))]))]);
        var order = new NoticeOrder("visit-late", cause, null, FeelContext.Of([new("request", request)])) { InstanceKey = 17, Deadline = deadline };
        Assert.IsType<PlanOutcome.Planned>(await program.Services.GetRequiredService<NoticeLedger>().PlanAsync(order, Recipients(name)));
        await program.Services.GetRequiredService<NoticePost>().RunAsync();
    }

    private static async IAsyncEnumerable<NoticeRecipient> Recipients(string name)
    {
        await Task.CompletedTask;
        yield return new NoticeRecipient(name, "zh", NoticeChannel.Sms, "13800000001", "K-000001");
        yield return new NoticeRecipient("王示例", "zh", NoticeChannel.Email, "wang@example.com", "K-000002");
        yield return new NoticeRecipient("Sample Smith", "en", NoticeChannel.Sms, "13800000003", "K-000003");
        yield return new NoticeRecipient("无号示例", "zh", NoticeChannel.Sms, "", "K-000004");
    }
}
