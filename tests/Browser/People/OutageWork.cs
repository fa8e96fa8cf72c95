using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOffice.Browser.Tests.People;

/// <summary>What people do about an outage, on its page and in their inboxes.</summary>
internal static class OutageWork
{
    /// <summary>Plans an outage of one street: seven customers of the sample town, one of them in special care.</summary>
    public static async Task<TakenCall> PlanAsync(Person network, string startsAt, string endsAt)
    {
        var page = network.Page;
        await page.GotoAsync("/outages/new");
        await page.GetByRole(AriaRole.Button, new() { Name = "查看城东区" }).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "幸福小区", Exact = true }).CheckAsync();
        await Expect(page.GetByText("已选约 7 户")).ToBeVisibleAsync();
        await page.GetByLabel("停气开始").FillAsync(startsAt);
        await page.GetByLabel("预计恢复").FillAsync(endsAt);
        await page.GetByLabel("作业内容").FillAsync("更换阀门");
        await page.GetByLabel("联系人").FillAsync("胡永明");
        await page.GetByLabel("联系电话").FillAsync("138-0000-9999");
        await page.GetByLabel("替代安排").FillAsync("电磁炉");
        await page.GetByRole(AriaRole.Button, new() { Name = "提交停气单" }).ClickAsync();
        await page.WaitForURLAsync(new Regex("/outages/T-\\d{8}-\\d+$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        var number = new Uri(page.Url).Segments[^1];
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = number })).ToBeVisibleAsync();
        return new TakenCall(number, $"/outages/{number}");
    }

    public static Task ReviewAsync(Person hotline, TakenCall outage) =>
        hotline.DoAsync("复核受影响用户", outage, form => form.ChooseAsync("已核对", "名单与管网图一致", "医院、学校已单独核对", "特殊照顾用户已单独核对"));

    public static Task ApproveAsync(Person manager, TakenCall outage, string? reason = null) =>
        manager.DoAsync("审批停气计划", outage, async form =>
        {
            await form.ChooseAsync("审批", "同意");
            if (reason is not null)
            {
                await form.WriteAsync("理由", reason);
            }
        });

    /// <summary>Ticks the visit to the one customer in special care on the outage's page.</summary>
    public static async Task VisitAsync(Person safety, TakenCall outage)
    {
        await safety.Page.GotoAsync($"{outage.Address}?tab=visits");
        await safety.Page.GetByRole(AriaRole.Button, new() { Name = "已当面告知" }).ClickAsync();
        await Expect(safety.Page.GetByText("没有待上门的用户。")).ToBeVisibleAsync();
    }

    public static Task WorkAsync(Person network, TakenCall outage) =>
        network.DoAsync("停气作业", outage, async form =>
        {
            await form.WriteAsync("实际恢复时间", "2026-11-23 14:30");
            await form.ChooseAsync("恢复前已检查", "压力正常", "接口无泄漏", "用户阀门已提示关闭");
            await form.WriteAsync("作业情况", "更换阀门");
        });
}
