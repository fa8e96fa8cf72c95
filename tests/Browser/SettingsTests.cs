using BackOffice.Browser.Tests.Hosting;
using BackOffice.Browser.Tests.People;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOffice.Browser.Tests;

[Collection(InTheBrowser.Name)]
public sealed class SettingsTests(Chromium chromium)
{
    [Fact]
    public async Task A_profile_is_chosen_a_promise_below_the_law_is_warned_about_and_a_stale_page_says_so()
    {
        await using var program = await HostedProgram.StartAsync();
        var manager = await Person.SignInAsync(chromium, program, "manager");
        await OpenAsync(manager);
        var other = await Person.SignInAsync(chromium, program, "administrator");
        await OpenAsync(other);

        await manager.Page.GetByLabel("奥德", new() { Exact = true }).CheckAsync();
        await manager.Page.GetByLabel("修改理由").FillAsync("加盟奥德");
        await manager.Page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await Expect(manager.Page.GetByText("承诺口径：不指定（各手册中最严的数值） → 奥德")).ToBeVisibleAsync();
        await Expect(manager.Page.GetByText("理由：加盟奥德")).ToBeVisibleAsync();

        await other.Page.GetByLabel("公司名称").FillAsync("春风燃气");
        await other.Page.GetByLabel("修改理由").FillAsync("更名");
        await other.Page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await Expect(other.Page.GetByText("设置在此期间已由他人修改。已重新载入，请再看一遍。")).ToBeVisibleAsync();
        await Expect(other.Page.GetByText("承诺口径：不指定（各手册中最严的数值） → 奥德")).ToBeVisibleAsync();

        await manager.Page.GetByLabel("搜索主题、条款").FillAsync("outage_notice_lead");
        var own = manager.Page.GetByRole(AriaRole.Button, new() { Name = "自定“" });
        await Expect(own).ToHaveCountAsync(1);
        await own.ClickAsync();
        var dialog = manager.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("数值").FillAsync("12");
        await Expect(dialog.GetByText("现取 12 小时，法定 48 小时")).ToBeVisibleAsync();
        await dialog.GetByLabel("修改理由").FillAsync("人手不足");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "保存自定值" }).ClickAsync();
        await Expect(manager.Page.GetByText("现取 12 小时，法定 48 小时")).ToBeVisibleAsync();
        await Expect(manager.Page.GetByText("（无） → 12 小时")).ToBeVisibleAsync();

        var owner = await Person.SignInAsync(chromium, program, "process-owner");
        var designer = new DesignerDesk(owner.Page);
        await designer.OpenAsync("planned-outage");
        await designer.CheckAsync();
        await Expect(owner.Page.GetByText("公司对“outage_notice_lead”取 PT12H（公司自定），低于法定下限 PT48H").First).ToBeVisibleAsync();
    }

    // Only a live page shows what is chosen.
    private static async Task OpenAsync(Person person)
    {
        await person.Page.GotoAsync("/settings");
        await Expect(person.Page.GetByLabel("不指定（各手册中最严的数值）")).ToBeCheckedAsync();
    }
}
