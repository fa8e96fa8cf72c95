using System.Text.RegularExpressions;
using BackOffice.Browser.Tests.Hosting;
using BackOffice.Designer.Identity;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOffice.Browser.Tests.People;

/// <summary>Somebody of the staff before an own browser.</summary>
internal sealed class Person(IPage page)
{
    public IPage Page => page;

    /// <summary>The demo account of a role, signed in.</summary>
    public static async Task<Person> SignInAsync(Chromium chromium, HostedProgram program, string role, WindowSize? size = null)
    {
        var person = new Person(await chromium.OpenAsync(program.Address, size));
        await person.TrySignInAsync($"{role}.demo", DemoAccounts.Password);
        await Expect(person.Page.GetByRole(AriaRole.Button, new() { Name = "账户" })).ToBeVisibleAsync();
        return person;
    }

    public async Task TrySignInAsync(string name, string password)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("用户名").FillAsync(name);
        await page.GetByLabel("密码").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
    }

    /// <summary>Takes a repair call of the sample town's first inhabitant at the intake desk.</summary>
    public Task<TakenCall> TakeRepairCallAsync(string content) => TakeCallAsync("报修", content);

    /// <summary>Takes a call of some kind of the sample town's first inhabitant.</summary>
    public async Task<TakenCall> TakeCallAsync(string kind, string content)
    {
        await OpenIntakeAsync();
        await page.GetByText(kind, new() { Exact = true }).ClickAsync();
        await FindCustomerAsync();
        await page.GetByLabel("具体内容").FillAsync(content);
        await page.GetByLabel("已复述，用户确认无误").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "提交受理" }).ClickAsync();
        var heading = page.GetByRole(AriaRole.Status).Filter(new() { HasText = "已受理：" });
        await Expect(heading).ToBeVisibleAsync();
        var number = (await heading.InnerTextAsync()).Split('：')[1].Trim();
        var link = await page.GetByRole(AriaRole.Link, new() { Name = "打开案件" }).GetAttributeAsync("href");
        return new TakenCall(number, link!);
    }

    public async Task OpenIntakeAsync()
    {
        await page.GotoAsync("/intake");

        // Only a live page offers what can be asked for.
        await Expect(page.GetByText("报修", new() { Exact = true })).ToBeVisibleAsync();
    }

    public async Task FindCustomerAsync()
    {
        await page.GetByLabel("查找用户").FillAsync("李示例");
        await page.GetByRole(AriaRole.Option).Filter(new() { HasText = "138-0000-0001" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "换一位" })).ToBeVisibleAsync();
    }

    /// <summary>Finds the task of a case in the group's list, claims it, fills it in and completes it.</summary>
    public async Task DoAsync(string task, TakenCall call, Func<TaskForm, Task>? fill = null)
    {
        await ClaimAsync(task, call);
        if (fill is not null)
        {
            await fill(new TaskForm(page));
        }

        await CompleteAsync();
    }

    /// <summary>Opens a task of the group; the list fills itself when the task comes later.</summary>
    public async Task OpenAsync(string task, TakenCall call)
    {
        await page.GotoAsync("/inbox?view=groups");
        await Row(task, call).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = task, Exact = true })).ToBeVisibleAsync();
    }

    public async Task ClaimAsync(string task, TakenCall call)
    {
        await OpenAsync(task, call);
        await page.GetByRole(AriaRole.Button, new() { Name = "领取" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "退回本组" })).ToBeVisibleAsync();
    }

    /// <summary>Opens the menu of a task and chooses a verb; its dialog stands open.</summary>
    public async Task ChooseVerbAsync(string verb)
    {
        await page.Locator("summary").Filter(new() { HasText = "更多" }).ClickAsync();
        await page.Locator(".menu button").Filter(new() { HasText = verb }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
    }

    public async Task CompleteAsync()
    {
        await SubmitAsync();
        var done = page.GetByText("已完成", new() { Exact = true });
        var wrong = page.GetByText(new Regex("处需要更正|没有保存成功|任务已经变化|您不能办理", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(done.Or(wrong).First).ToBeVisibleAsync();
        Assert.True(await done.IsVisibleAsync(), string.Join(" | ", await page.Locator("main").AllInnerTextsAsync()));
    }

    public Task SubmitAsync() => page.GetByRole(AriaRole.Button, new() { Name = "完成", Exact = true }).ClickAsync();

    public ILocator Row(string task, TakenCall call) =>
        page.GetByRole(AriaRole.Link).Filter(new() { HasText = task }).Filter(new() { HasText = call.Number });

    public async Task OpenCaseAsync(TakenCall call)
    {
        await page.GotoAsync(call.Address);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = call.Number })).ToBeVisibleAsync();
    }
}
