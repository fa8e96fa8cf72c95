using BackOffice.Browser.Tests.Hosting;
using BackOffice.Browser.Tests.People;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOffice.Browser.Tests;

[Collection(InTheBrowser.Name)]
public sealed class CustomersTests(Chromium chromium)
{
    [Fact]
    public async Task A_customer_is_found_and_changed_and_mistakes_and_stale_pages_change_nothing()
    {
        await using var program = await HostedProgram.StartAsync();
        var hotline = await Person.SignInAsync(chromium, program, "hotline");
        var other = await Person.SignInAsync(chromium, program, "hotline", WindowSize.Phone);
        await OpenAsync(hotline);
        await OpenAsync(other);

        await hotline.Page.GetByLabel("电子邮箱").FillAsync("li at example");
        await SaveAsync(hotline);
        await Expect(hotline.Page.GetByText("电子邮箱写法不对")).ToBeVisibleAsync();
        await hotline.Page.GetByLabel("电子邮箱").FillAsync("li@example.com");
        await hotline.Page.GetByLabel("独居").CheckAsync();
        await SaveAsync(hotline);
        await Expect(hotline.Page.GetByLabel("li@example.com 不接收非必要邮件")).Not.ToBeCheckedAsync();
        await hotline.Page.GetByLabel("li@example.com 不接收非必要邮件").CheckAsync();
        await Expect(hotline.Page.GetByText("已登记不接收")).ToBeVisibleAsync();

        await other.Page.GetByLabel("户名").FillAsync("李改名");
        await SaveAsync(other);
        await Expect(other.Page.GetByText("他人已先修改，未保存")).ToBeVisibleAsync();
        await other.Page.GetByRole(AriaRole.Button, new() { Name = "重新载入" }).ClickAsync();
        await Expect(other.Page.GetByLabel("户名")).Not.ToHaveValueAsync("李改名");
        await Expect(other.Page.GetByLabel("独居")).ToBeCheckedAsync();
        await Expect(other.Page.GetByLabel("li@example.com 不接收非必要邮件")).ToBeCheckedAsync();
    }

    private static async Task OpenAsync(Person person)
    {
        await person.Page.GotoAsync("/customers?q=138-0000-0001");
        await person.Page.GetByRole(AriaRole.Link, new() { Name = "李" }).First.ClickAsync();
        await Expect(person.Page.GetByLabel("户名")).Not.ToHaveValueAsync("");
    }

    private static Task SaveAsync(Person person) => person.Page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
}
