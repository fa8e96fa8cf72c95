using System.Net;
using System.Text;
using BackOffice.Designer.Tests.Web;

namespace BackOffice.Designer.Tests.Notices;

/// <summary>The door for providers, on the whole program.</summary>
public sealed class ReceiptEndpointTests
{
    private const string Secret = "a-secret-of-the-provider";
    private const string Report = """[{"success":true,"report_time":"2026-11-20 09:00:07","biz_id":"1^0","out_id":"notice-1-1"}]""";

    private static readonly (string Provider, string Secret, string Body, HttpStatusCode Status)[] Refused =
    [
        ("alibaba", "wrong", Report, HttpStatusCode.Unauthorized),
        ("alibaba", "", Report, HttpStatusCode.Unauthorized),
        ("http", Secret, Report, HttpStatusCode.NotFound),
        ("nobody", Secret, Report, HttpStatusCode.NotFound),
        ("alibaba", Secret, "{}", HttpStatusCode.BadRequest),
    ];

    [Fact]
    public async Task A_provider_that_knows_the_secret_is_answered_as_Alibaba_expects_it()
    {
        await using var program = await StartAsync();
        using var provider = program.Browser();

        var bySecretInAddress = await provider.PostAsync($"/api/receipts/alibaba?secret={Secret}", Json(Report));

        Assert.Equal((HttpStatusCode.OK, """{"code":0,"msg":"OK"}"""), (bySecretInAddress.StatusCode, await bySecretInAddress.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Everybody_else_is_refused_in_a_word_and_never_sent_to_a_page()
    {
        await using var program = await StartAsync();
        using var provider = program.Browser();
        foreach (var (name, secret, body, status) in Refused)
        {
            using var call = new HttpRequestMessage(HttpMethod.Post, $"/api/receipts/{name}") { Content = Json(body) };
            call.Headers.Add("X-Receipt-Secret", secret);

            var answer = await provider.SendAsync(call);

            Assert.Equal((status, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            Assert.StartsWith($$"""{"code":{{(int)status}},"msg":""", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_body_that_is_larger_than_any_receipt_is_not_read_whether_it_tells_its_length_or_not()
    {
        await using var program = await StartAsync();
        using var provider = program.Browser();
        foreach (var chunked in new[] { false, true })
        {
            using var call = new HttpRequestMessage(HttpMethod.Post, $"/api/receipts/alibaba?secret={Secret}") { Content = Json(new string(' ', 300 * 1024)) };
            call.Headers.TransferEncodingChunked = chunked;

            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await provider.SendAsync(call)).StatusCode);
        }
    }

    [Fact]
    public async Task A_flood_is_dammed_for_its_provider_and_the_others_go_on()
    {
        await using var program = await StartAsync("Notices:Receipts:PerMinute=3", $"Notices:Receipts:smtp:Secret={Secret}");
        using var provider = program.Browser();
        var answers = new List<HttpStatusCode>();
        for (var call = 0; call < 5; call++)
        {
            answers.Add((await provider.PostAsync("/api/receipts/alibaba?secret=wrong", Json(Report))).StatusCode);
        }

        var dammed = await provider.PostAsync($"/api/receipts/alibaba?secret={Secret}", Json(Report));
        var other = await provider.PostAsync($"/api/receipts/smtp?secret={Secret}", Json("""{"messageId":"<a@b>","event":"delivered"}"""));

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], answers);
        Assert.Equal((HttpStatusCode.TooManyRequests, "60"), (dammed.StatusCode, dammed.Headers.RetryAfter?.ToString()));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    private static Task<WebProgram> StartAsync(params string[] settings) =>
        WebProgram.StartAsync("Production", settings: [$"Notices:Receipts:alibaba:Secret={Secret}", .. settings]);

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
