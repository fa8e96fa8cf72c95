using System.Text.Json.Nodes;
using System.Web;
using BackOffice.CustomerService.Notices.Channels.Sms;
using BackOffice.CustomerService.Notices.Channels.Sms.Http;
using BackOffice.CustomerService.Notices.Channels.Web;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.TestKit;
using BackOffice.TestKit.Web;

namespace BackOffice.CustomerService.Tests.Notices.Channels;

public sealed class HttpSmsTests
{
    private static readonly HttpSmsSettings Gateway = new()
    {
        Headers = new() { ["X-Api-Key"] = "very-secret", ["Idempotency-Key"] = "= key" },
        Body = "{ mobile: to, content: \"【\" + signature + \"】\" + text, ref: key, params: parameters }",
        Success = "status = 200 and body.code = 0",
        Id = "body.data.id",
        Refused = "body.code = 7",
    };

    [Fact]
    public async Task A_notice_becomes_the_call_that_the_settings_describe()
    {
        await using var gateway = await GatewayStub.StartAsync("""{"code":0,"data":{"id":4711}}""");

        Assert.Equal(new SendOutcome.Accepted("4711"), await SendAsync(gateway, Gateway, Sample.Notice));

        var call = Assert.Single(gateway.Calls);
        Assert.Equal(("POST", "very-secret", "notice-17-1", "application/json; charset=utf-8"),
            (call.Method, call.Headers["X-Api-Key"], call.Headers["Idempotency-Key"], call.Headers["Content-Type"]));
        Assert.Equal("""{"mobile":"13800000001","content":"【示例燃气】李示例：11 月 22 日 8:00 起停气。","ref":"notice-17-1","params":{"name":"李示例","start":"11 月 22 日 8:00"}}""", JsonNode.Parse(call.Body)!.ToJsonString(Wide));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("form")]
    public async Task What_a_customer_is_called_stays_one_value(string format)
    {
        await using var gateway = await GatewayStub.StartAsync("""{"code":0}""");

        await SendAsync(gateway, Gateway with { Format = format, Body = "{ to: to, text: text }", Headers = new() { ["X-Text"] = "= text" } }, Sample.Evil);

        var call = Assert.Single(gateway.Calls);
        var fields = format == "json"
            ? JsonNode.Parse(call.Body)!.AsObject().ToDictionary(field => field.Key, field => field.Value!.GetValue<string>())
            : HttpUtility.ParseQueryString(call.Body) is var query ? query.AllKeys.ToDictionary(name => name!, name => query[name]!) : [];
        Assert.Equal(["to", "text"], fields.Keys);
        Assert.Equal(("13800000001", Sample.Evil.Text), (fields["to"], fields["text"]));
        Assert.DoesNotContain("Bcc", call.Headers.Keys);
    }

    [Theory]
    [InlineData(200, """{"code":7,"why":"black list"}""", "Rejected")]
    [InlineData(200, """{"code":5}""", "later")]
    [InlineData(401, "no", "channel")]
    [InlineData(429, "slow down", "channel")]
    [InlineData(503, "", "channel")]
    [InlineData(500, "oops", "Unknown")]
    [InlineData(302, "", "later")]
    public async Task The_answer_decides_whose_fault_it_is(int status, string body, string fault)
    {
        await using var gateway = await GatewayStub.StartAsync(body, status);

        var outcome = await SendAsync(gateway, Gateway, Sample.Notice);

        Assert.Equal(fault, outcome switch
        {
            SendOutcome.TryLater later => later.IsChannelFault ? "channel" : "later",
            _ => outcome.GetType().Name,
        });
    }

    [Fact]
    public async Task A_gateway_that_never_answers_is_given_up_and_left_unknown()
    {
        await using var gateway = await GatewayStub.StartAsync(_ => new GatewayReply("") { NeverComes = true });

        Assert.Equal(new SendOutcome.Unknown("The provider did not answer within 1 seconds."), await SendAsync(gateway, Gateway with { TimeoutSeconds = 1 }, Sample.Notice));
    }

    [Theory]
    [InlineData("{ to: ", "Notices:Sms:Http:Body: expected FEEL, but found '{ to: '")]
    [InlineData("{ to: phone }", "Notices:Sms:Http:Body: expected an expression over to, text, signature, key, template, language, parameters, but it also reads phone.")]
    public void An_expression_that_cannot_work_stops_the_start(string body, string said)
    {
        var stopped = Assert.Throws<InvalidOperationException>(() => HttpSmsExpressions.Read(Gateway with { Body = body }));
        Assert.StartsWith(said, stopped.Message, StringComparison.Ordinal);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Wide = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static async Task<SendOutcome> SendAsync(GatewayStub gateway, HttpSmsSettings settings, OutgoingNotice notice)
    {
        var here = settings with { Url = $"{gateway.Address}/send" };
        using var client = new ProviderClient(new FakeClock());
        var channel = new HttpSmsChannel(here, HttpSmsExpressions.Read(here), new SmsSettings { Provider = "http", Signature = "示例燃气" }, client);
        return Assert.Single(await channel.SendAsync([notice], default));
    }
}
