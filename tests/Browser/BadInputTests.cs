using BackOffice.Browser.Tests.Hosting;
using BackOffice.Browser.Tests.People;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOffice.Browser.Tests;

[Collection(InTheBrowser.Name)]
public sealed class BadInputTests(Chromium chromium)
{
    [Fact]
    public async Task A_task_completed_in_one_tab_cannot_be_completed_in_the_other_which_says_who_did_it()
    {
        await using var program = await HostedProgram.StartAsync();
        var hotline = await Person.SignInAsync(chromium, program, "hotline");
        var call = await hotline.TakeRepairCallAsync("灶具打不着火");
        var dispatcher = await Person.SignInAsync(chromium, program, "dispatcher");
        await dispatcher.ClaimAsync("填写派工任务单", call);
        await new TaskForm(dispatcher.Page).WriteAsync("承接部门/人员", "张维修");

        var second = new Person(await dispatcher.Page.Context.NewPageAsync());
        await second.Page.GotoAsync(dispatcher.Page.Url);
        await new TaskForm(second.Page).WriteAsync("承接部门/人员", "李维修");
        await dispatcher.CompleteAsync();
        await Expect(second.Page.GetByText("刘建国已于今天 09:00办结这个任务。")).ToBeVisibleAsync();
        await Expect(second.Page.GetByRole(AriaRole.Button, new() { Name = "完成", Exact = true })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Two_clicks_at_once_complete_a_task_once()
    {
        await using var program = await HostedProgram.StartAsync();
        var hotline = await Person.SignInAsync(chromium, program, "hotline");
        var call = await hotline.TakeRepairCallAsync("灶具打不着火");
        var dispatcher = await Person.SignInAsync(chromium, program, "dispatcher");
        await dispatcher.ClaimAsync("填写派工任务单", call);
        await new TaskForm(dispatcher.Page).WriteAsync("承接部门/人员", "张维修");

        // Both clicks are on their way before the program can answer the first.
        await dispatcher.Page.GetByRole(AriaRole.Button, new() { Name = "完成", Exact = true }).EvaluateAsync("button => { button.click(); button.click(); }");
        await Expect(dispatcher.Page.GetByText("已完成", new() { Exact = true })).ToBeVisibleAsync();

        await dispatcher.OpenCaseAsync(call);
        await Expect(dispatcher.Page.GetByText("刘建国办结了“填写派工任务单”")).ToHaveCountAsync(1);
        await Expect(dispatcher.Page.GetByText("的操作被拒绝")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_form_that_lacks_something_says_what_and_nothing_goes_on()
    {
        await using var program = await HostedProgram.StartAsync();
        var hotline = await Person.SignInAsync(chromium, program, "hotline");
        await hotline.OpenIntakeAsync();
        await hotline.Page.GetByRole(AriaRole.Button, new() { Name = "提交受理" }).ClickAsync();
        await Expect(hotline.Page.GetByText("还缺少")).ToBeVisibleAsync();

        var call = await hotline.TakeRepairCallAsync("灶具打不着火");
        var dispatcher = await Person.SignInAsync(chromium, program, "dispatcher");
        await dispatcher.ClaimAsync("填写派工任务单", call);
        await dispatcher.SubmitAsync();
        await Expect(dispatcher.Page.GetByText("有 1 处需要更正")).ToBeVisibleAsync();
        await Expect(dispatcher.Page.GetByRole(AriaRole.Button, new() { Name = "退回本组" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_wrong_password_is_told_at_the_door()
    {
        await using var program = await HostedProgram.StartAsync();
        var stranger = new Person(await chromium.OpenAsync(program.Address));
        await stranger.TrySignInAsync("hotline.demo", "not-the-password");
        await Expect(stranger.Page.GetByText("用户名或密码不正确。")).ToBeVisibleAsync();
        await Expect(stranger.Page.GetByRole(AriaRole.Button, new() { Name = "登录" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_that_is_not_for_the_role_says_so()
    {
        await using var program = await HostedProgram.StartAsync();
        var fitter = await Person.SignInAsync(chromium, program, "fitter");
        await Expect(fitter.Page.GetByRole(AriaRole.Link, new() { Name = "流程", Exact = true })).ToHaveCountAsync(0);
        await fitter.Page.GotoAsync("/definitions/home-repair/edit");
        await Expect(fitter.Page.GetByRole(AriaRole.Heading, new() { Name = "没有权限" })).ToBeVisibleAsync();
    }
}
