using System.Net;
using System.Text.RegularExpressions;
using BackOffice.Designer.Identity;

namespace BackOffice.Designer.Tests.Web;

public sealed class SignInTests
{
    private static readonly Regex Token = new("name=\"__RequestVerificationToken\" value=\"(?<value>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    [Fact]
    public async Task Whoever_is_not_signed_in_is_sent_to_the_door()
    {
        await using var program = await WebProgram.StartAsync();
        using var browser = program.Browser();
        var answer = await browser.GetAsync("/cases/17?x=1");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/sign-in?back=%2Fcases%2F17%3Fx%3D1", answer.Headers.Location!.PathAndQuery);
    }

    [Fact]
    public async Task A_demo_account_signs_in_in_Development_and_comes_back_to_where_it_wanted()
    {
        await using var program = await WebProgram.StartAsync();
        using var browser = program.Browser();
        var answer = await SignInAsync(browser, "administrator.demo", DemoAccounts.Password, "?back=%2Fcases");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(new Uri(program.Address, "/cases"), answer.Headers.Location);
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("bo.sign-in=", StringComparison.Ordinal) && cookie.Contains("httponly", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_of_another_server_is_not_followed()
    {
        await using var program = await WebProgram.StartAsync();
        using var browser = program.Browser();
        var answer = await SignInAsync(browser, "administrator.demo", DemoAccounts.Password, "?back=%2F%2Fevil.example");
        Assert.Equal(program.Address, answer.Headers.Location);
    }

    [Fact]
    public async Task After_five_wrong_passwords_even_the_right_one_is_refused()
    {
        await using var program = await WebProgram.StartAsync();
        using var browser = program.Browser();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await SignInAsync(browser, "administrator.demo", "wrong-password-1");
        }

        var answer = await SignInAsync(browser, "administrator.demo", DemoAccounts.Password);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("账户已锁定", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        await using var program = await WebProgram.StartAsync();
        using var browser = program.Browser();
        var answer = await browser.PostAsync("/sign-in", Form(("_handler", "sign-in"), ("Input.Name", "administrator.demo"), ("Input.Password", DemoAccounts.Password)));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task In_Production_there_is_no_account_and_the_door_says_how_to_make_one()
    {
        await using var program = await WebProgram.StartAsync("Production");
        using var browser = program.Browser();
        var page = WebUtility.HtmlDecode(await browser.GetStringAsync("/sign-in"));
        Assert.Contains("users create-admin", page, StringComparison.Ordinal);
        Assert.DoesNotContain(DemoAccounts.Password, page, StringComparison.Ordinal);
        var answer = await SignInAsync(browser, "administrator.demo", DemoAccounts.Password);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Every_page_tells_the_browser_to_run_nothing_but_this_server_s_scripts()
    {
        await using var program = await WebProgram.StartAsync();
        using var browser = program.Browser();
        var answer = await browser.GetAsync("/sign-in");
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task The_language_is_remembered_and_English_pages_are_English()
    {
        await using var program = await WebProgram.StartAsync();
        using var browser = program.Browser();
        var chosen = await browser.GetAsync("/preferences/language/en-GB?back=%2Fsign-in");
        Assert.Equal("/sign-in", chosen.Headers.Location!.ToString());
        Assert.Contains("<html lang=\"en-GB\"", await browser.GetStringAsync("/sign-in"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/preferences/language/fr-FR")]
    [InlineData("/preferences/theme/pink")]
    public async Task A_preference_that_does_not_exist_is_not_kept(string address)
    {
        await using var program = await WebProgram.StartAsync();
        using var browser = program.Browser();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address)).StatusCode);
    }

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient browser, string name, string password, string query = "")
    {
        var page = await browser.GetStringAsync($"/sign-in{query}");
        var token = WebUtility.HtmlDecode(Token.Match(page).Groups["value"].Value);
        return await browser.PostAsync(
            $"/sign-in{query}", Form(("_handler", "sign-in"), ("__RequestVerificationToken", token), ("Input.Name", name), ("Input.Password", password)));
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
}
